package no.fakturahub.books;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.fakturahub.books.BookFile.Told;
import no.fakturahub.kernel.Cells;
import no.fakturahub.kernel.Money;

/// Writes the books as a table: a row for each line of each voucher. UTF-8 with a byte order mark,
/// semicolons and decimal commas, so that a Norwegian spreadsheet opens it by itself.
public final class BooksCsv {

  private static final List<String> HEADINGS = List.of("dato", "bilag", "bilagsart", "konto",
      "kontonavn", "kundenummer", "kunde", "faktura", "forfall", "KID", "tekst", "debet", "kredit",
      "mva-kode", "mva-sats");

  private BooksCsv() {}

  /// @throws no.fakturahub.kernel.Refused when the chart does not know an account that was booked on
  public static void write(BookFile file, OutputStream to) {
    put(to, "\uFEFF" + Cells.line(HEADINGS));
    file.period().accept(told -> BookLine.of(told.posting(), file.chart())
        .forEach(line -> put(to, row(told, line, file.chart()))));
  }

  private static String row(Told told, BookLine line, Chart chart) {
    var posting = told.posting();
    var claim = line.claim();
    var tax = line.tax();
    var debit = !line.amount().isNegative();
    return Cells.line(Arrays.asList(posting.date(), posting.id(), posting.reason(), line.account(),
        Cells.words(chart.account(line.account()).name()),
        Cells.words(posting.customer().id()), Cells.words(posting.customer().name()),
        claim == null ? null : claim.invoiceNumber(), claim == null ? null : claim.due(),
        claim == null ? null : "'" + told.kid().value(), Cells.words(posting.text()),
        Cells.kroner(debit ? line.amount() : Money.ZERO),
        Cells.kroner(debit ? Money.ZERO : line.amount().negate()), tax == null ? null : tax.code(),
        tax == null ? null : tax.rate().toString().replace('.', ',')));
  }

  private static void put(OutputStream to, String text) {
    try {
      to.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
