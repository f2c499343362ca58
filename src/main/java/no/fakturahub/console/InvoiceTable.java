package no.fakturahub.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Order → invoice → channel and receipt → voucher → paid, as text in columns.
final class InvoiceTable {

  private static final List<String> HEAD = List.of("order", "invoice", "to pay", "sent by",
      "receipt", "voucher", "paid", "");

  private InvoiceTable() {}

  static String of(List<Row> rows) {
    var cells = new ArrayList<List<String>>(List.of(HEAD));
    rows.reversed().forEach(row -> cells.add(cells(row)));
    var text = new StringBuilder();
    for (var line : cells) {
      text.append("  ");
      for (var column = 0; column < HEAD.size(); column++) {
        text.append(padded(line.get(column), width(cells, column))).append("  ");
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static List<String> cells(Row row) {
    return List.of(row.order(), Long.toString(row.number()), row.payable().toString(),
        row.channel().toLowerCase(Locale.ROOT), shortened(Objects.requireNonNullElse(row.receipt(),
            "–")),
        Objects.requireNonNullElse(row.voucher(), "–"), row.paid().toString(),
        row.payment().word().substring(row.payment().word().indexOf('.') + 1)
            .toLowerCase(Locale.ROOT));
  }

  private static String shortened(String receipt) {
    return receipt.length() <= 24 ? receipt : receipt.substring(0, 23) + "…";
  }

  private static int width(List<List<String>> cells, int column) {
    return cells.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
