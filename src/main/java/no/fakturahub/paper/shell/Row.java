package no.fakturahub.paper.shell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Line;
import no.fakturahub.paper.Phrases;
import no.fakturahub.paper.shell.Canvas.Style;
import org.jspecify.annotations.Nullable;

/// One line of the invoice, or one charge for the whole of it, as a row of the table.
///
/// @param quantity empty in a charge, as are unit and price
record Row(Columns columns, String quantity, String unit, String price, String allowance,
    String vat, String amount, List<String> names, List<String> details) {

  static final Style NAME = Style.plain(9.5f);
  static final Style DETAIL = Style.quiet(8.5f);

  static Row of(Line line, Columns columns, Phrases words) {
    var allowance = line.allowance();
    var details = new ArrayList<String>();
    details.addAll(detail(columns, line.description()));
    if (line.itemId() != null)
      details.addAll(detail(columns, words.text("item", line.itemId())));
    if (allowance != null && !allowance.reason().isBlank())
      details.addAll(detail(columns, words.text("allowance", allowance.reason())));
    return new Row(columns, words.number(line.quantity(), 0), words.unit(line.unit()),
        words.number(line.unitPrice(), 2),
        allowance == null ? "" : words.money(allowance.amount().negate()),
        percent(words, line.vat().rate().percent()), words.money(line.net()),
        NAME.wrap(line.name(), columns.nameWidth()), List.copyOf(details));
  }

  static Row of(Charge charge, Columns columns, Phrases words) {
    return new Row(columns, "", "", "", "", percent(words, charge.vat().rate().percent()),
        words.money(charge.amount()), NAME.wrap(charge.reason(), columns.nameWidth()), List.of());
  }

  /// In one piece when it is short; else its first lines of text, and each further line by itself,
  /// so that a very long description goes on over pages.
  List<Block> pieces() {
    var texts = new ArrayList<RowPiece.Text>();
    names.forEach(name -> texts.add(new RowPiece.Text(NAME, name)));
    details.forEach(detail -> texts.add(new RowPiece.Text(DETAIL, detail)));
    var together = Math.min(texts.size(), RowPiece.MOST_LINES);
    var pieces = new ArrayList<Block>();
    pieces.add(new RowPiece(this, texts.subList(0, together), together == texts.size()));
    for (var i = together; i < texts.size(); i++) {
      pieces.add(new RowPiece(null, texts.subList(i, i + 1), i == texts.size() - 1));
    }
    return pieces;
  }

  private static List<String> detail(Columns columns, @Nullable String text) {
    return text == null || text.isBlank() ? List.of() : DETAIL.wrap(text, columns.nameWidth());
  }

  private static String percent(Phrases words, BigDecimal percent) {
    return words.number(percent, 0) + "\u00A0%";
  }
}
