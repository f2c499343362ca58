package no.fakturahub.customer.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.SheetRow;
import org.jspecify.annotations.Nullable;

/// A row of a customers' file: its cells by the columns' names, and the customer that they make.
///
/// @param line in the file
record CustomerFile(int line, Map<String, String> cells) {

  private static final List<String> COLUMNS = List.of("kundenr", "navn", "orgnr", "adresse",
      "postnr", "sted", "land", "epost", "mobil", "språk", "kanal", "gruppe");

  /// @param xml as [no.fakturahub.mapping.Records] writes rows of CSV
  static List<CustomerFile> rows(String xml) {
    return SheetRow.of(xml, CustomerFile::column).stream()
        .map(row -> new CustomerFile(row.line(), row.cells())).toList();
  }

  private static String column(String name) {
    var plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[ .\\-_]", "");
    if (!COLUMNS.contains(plain))
      throw new Refused("CUSTOMER_COLUMNS", "'%s' is none of %s".formatted(name, COLUMNS));
    return plain;
  }

  String id() {
    return cells.getOrDefault("kundenr", "");
  }

  @Nullable
  String group() {
    return cell("gruppe");
  }

  /// @throws Refused `CUSTOMER_ROW`, with what is wrong
  Customer customer() {
    try {
      var org = cell("orgnr");
      var country = cell("land");
      var language = cell("språk");
      var channel = cell("kanal");
      return new Customer(id(), cells.getOrDefault("navn", ""),
          org == null ? null : new OrgNumber(org.replaceAll("[^0-9]", "")), null,
          new Address(cell("adresse"), cell("postnr"), cell("sted"),
              country == null ? "NO" : country.toUpperCase(Locale.ROOT)),
          cell("epost"), cell("mobil"),
          language == null ? Language.NB : Language.valueOf(language.toUpperCase(Locale.ROOT)),
          channel == null ? null : Channel.valueOf(channel.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException wrong) {
      throw new Refused("CUSTOMER_ROW", String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private @Nullable String cell(String name) {
    var cell = cells.get(name);
    return cell == null || cell.isBlank() ? null : cell;
  }
}
