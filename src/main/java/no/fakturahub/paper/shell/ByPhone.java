package no.fakturahub.paper.shell;

import java.net.URI;
import no.fakturahub.kernel.QrCode;
import no.fakturahub.paper.Phrases;
import no.fakturahub.paper.shell.Canvas.Style;

/// Where the invoice can be paid by phone: the page's address as a code to scan and in letters, above
/// what is typed into the bank.
record ByPhone(URI page, Block payBox, Phrases words) implements Block {

  private static final float CODE = 72;
  private static final float GAP = 8;
  private static final Style TITLE = Style.bold(11.5f);
  private static final Style TEXT = Style.quiet(8.5f);

  @Override
  public float height() {
    return CODE + GAP + payBox.height();
  }

  @Override
  public void draw(Canvas canvas, float top) {
    var code = QrCode.of(page.toString());
    var module = CODE / code.side();
    for (var bar : code.bars())
      canvas.bar(Palette.INK, Canvas.LEFT + bar.x() * module, top + bar.y() * module,
          bar.length() * module, module);
    var x = Canvas.LEFT + CODE + 10;
    canvas.text(TITLE, x, top + 16, words.text("pay.phone"));
    canvas.text(TEXT, x, top + 34, words.text("pay.scan"));
    canvas.textWithin(TEXT, x, top + 48, Canvas.RIGHT - x, page.toString());
    payBox.draw(canvas, top + CODE + GAP);
  }
}
