package no.fakturahub.paper.shell;

import java.util.List;
import no.fakturahub.paper.shell.Canvas.Style;
import org.jspecify.annotations.Nullable;

/// A row, or the part of it that stands in one piece.
///
/// @param row whose numbers stand beside the first line of text; none beside what continues
/// @param last whether the row ends here, and a hairline closes it
record RowPiece(@Nullable Row row, List<Text> texts, boolean last) implements Block {

  static final int MOST_LINES = 12;
  private static final float AIR = 5;

  record Text(Style style, String text) {}

  @Override
  public boolean isInTable() {
    return true;
  }

  @Override
  public float height() {
    var text = (float) texts.stream().mapToDouble(line -> line.style().leading()).sum();
    return text + (row == null ? 0 : AIR) + (last ? AIR : 0);
  }

  @Override
  public void draw(Canvas canvas, float top) {
    var y = top + (row == null ? 0 : AIR);
    if (row != null)
      numbers(canvas, row, y);
    for (var line : texts) {
      canvas.text(line.style(), Canvas.LEFT, y, line.text());
      y += line.style().leading();
    }
    if (last)
      canvas.rule(Palette.HAIRLINE, 0.5f, Canvas.LEFT, Canvas.RIGHT, top + height() - 0.5f);
  }

  private static void numbers(Canvas canvas, Row row, float top) {
    var columns = row.columns();
    number(canvas, top, columns.quantity(), Columns.QUANTITY, row.quantity());
    canvas.text(Row.NAME, columns.quantity() + Columns.GAP, top,
        Row.NAME.wrap(row.unit(), Columns.UNIT - Columns.GAP).getFirst());
    number(canvas, top, columns.price(), Columns.PRICE, row.price());
    number(canvas, top, columns.allowance(), Columns.ALLOWANCE, row.allowance());
    number(canvas, top, columns.vat(), Columns.VAT, row.vat());
    number(canvas, top, columns.amount(), Columns.AMOUNT, row.amount());
  }

  private static void number(Canvas canvas, float top, float right, float width, String text) {
    canvas.textTo(Row.NAME, right, top, width - Columns.GAP, text);
  }
}
