package no.fakturahub.pilot.shell;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.SheetRow;
import no.fakturahub.pilot.Done;

/// Reads a sheet of the invoices that people made, a row an order.
final class DoneFile {

  private static final List<String> COLUMNS = List.of("ordre", "faktura", "fakturadato",
      "forfall", "netto", "mva", "beløp");
  private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("d.M.yyyy");

  private DoneFile() {}

  static List<SheetRow> rows(String xml) {
    return SheetRow.of(xml, DoneFile::column);
  }

  /// @throws Refused `PILOT_ROW`, with what is wrong
  static Done done(SheetRow row) {
    var cells = row.cells();
    try {
      return new Done(cell(cells, "ordre"), cell(cells, "faktura"),
          day(cell(cells, "fakturadato")), day(cell(cells, "forfall")),
          kroner(cell(cells, "netto")), kroner(cell(cells, "mva")), kroner(cell(cells, "beløp")));
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new Refused("PILOT_ROW", String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static String column(String name) {
    var plain = name.strip().toLowerCase(Locale.ROOT);
    if (!COLUMNS.contains(plain))
      throw new Refused("PILOT_COLUMNS", "'%s' is none of %s".formatted(name, COLUMNS));
    return plain;
  }

  private static String cell(Map<String, String> cells, String name) {
    return cells.getOrDefault(name, "");
  }

  private static LocalDate day(String cell) {
    return cell.contains(".") ? LocalDate.parse(cell, NORWEGIAN) : LocalDate.parse(cell);
  }

  /// `1 250,00` as Norwegian sheets have it, or `1250.00`.
  private static Money kroner(String cell) {
    var plain = cell.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    if (!plain.matches("-?[0-9]{1,12}([.][0-9]{1,2})?"))
      throw new IllegalArgumentException("'%s' is no sum".formatted(cell));
    return Money.ofKroner(new BigDecimal(plain));
  }
}
