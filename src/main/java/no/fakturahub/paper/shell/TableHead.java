package no.fakturahub.paper.shell;

import no.fakturahub.paper.Phrases;
import no.fakturahub.paper.shell.Canvas.Style;

/// The names of the columns, on every page that has lines.
record TableHead(Columns columns, Phrases words) implements Block {

  private static final Style STYLE = Style.quiet(8);

  @Override
  public float height() {
    return 18;
  }

  @Override
  public void draw(Canvas canvas, float top) {
    canvas.text(STYLE, Canvas.LEFT, top, words.text("column.description"));
    head(canvas, top, columns.quantity(), Columns.QUANTITY, "quantity");
    canvas.text(STYLE, columns.quantity() + Columns.GAP, top, words.text("column.unit"));
    head(canvas, top, columns.price(), Columns.PRICE, "price");
    if (columns.allowances())
      head(canvas, top, columns.allowance(), Columns.ALLOWANCE, "allowance");
    head(canvas, top, columns.vat(), Columns.VAT, "vat");
    head(canvas, top, columns.amount(), Columns.AMOUNT, "amount");
    canvas.rule(canvas.palette().accent(), 0.9f, Canvas.LEFT, Canvas.RIGHT, top + 15);
  }

  private void head(Canvas canvas, float top, float right, float width, String column) {
    canvas.textTo(STYLE, right, top, width - Columns.GAP, words.text("column." + column));
  }
}
