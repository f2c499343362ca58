package no.fakturahub.paper.shell;

import no.fakturahub.invoice.Invoice;
import no.fakturahub.paper.Phrases;
import no.fakturahub.paper.shell.Canvas.Style;

/// The head of the second page and those after it: small, so that a loose sheet finds its way back.
record LaterHead(Invoice invoice, Phrases words) implements Block {

  @Override
  public float height() {
    return 82;
  }

  @Override
  public void draw(Canvas canvas, float top) {
    var accent = Style.bold(10.5f).in(canvas.palette().accent());
    canvas.textCut(accent, Canvas.LEFT, 44, 330, invoice.seller().name());
    canvas.textTo(Style.plain(10.5f), Canvas.RIGHT, 44, 150,
        words.text("invoice.numbered", String.valueOf(invoice.number())));
  }
}
