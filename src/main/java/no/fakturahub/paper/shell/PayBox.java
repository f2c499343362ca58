package no.fakturahub.paper.shell;

import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.paper.Phrases;
import no.fakturahub.paper.shell.Canvas.Style;

/// What the payer types into the bank: account, KID, due date and amount, at the foot of the last
/// page. A credit note has none.
record PayBox(Invoice invoice, Phrases words) implements Block {

  private static final float PADDING = 14;
  private static final Style LABEL = Style.quiet(8);
  private static final Style VALUE = Style.bold(11.5f);
  private static final Style SMALL = Style.quiet(7.5f);

  @Override
  public float height() {
    if (invoice.isCreditNote())
      return 0;
    return isAbroad() ? 62 : 54;
  }

  @Override
  public void draw(Canvas canvas, float top) {
    if (invoice.isCreditNote())
      return;
    canvas.box(canvas.palette().tint(), Canvas.LEFT, top, Canvas.RIGHT - Canvas.LEFT, height());
    if (isToBePaid())
      pay(canvas, top + PADDING);
    else
      canvas.text(VALUE, Canvas.LEFT + PADDING, top + 19, words.text("pay.nothing"));
  }

  private void pay(Canvas canvas, float top) {
    var seller = invoice.seller();
    cell(canvas, Canvas.LEFT + PADDING, top, words.text("pay.account"), seller.account().spaced());
    if (isAbroad())
      canvas.text(SMALL, Canvas.LEFT + PADDING, top + 28,
          "IBAN " + seller.account().iban().replaceAll("(.{4})(?=.)", "$1 "));
    cell(canvas, Canvas.LEFT + 138, top, words.text("pay.kid"), invoice.kid().value());
    cell(canvas, Canvas.LEFT + 290, top, words.text("due"), words.date(invoice.due()));
    var right = Canvas.RIGHT - PADDING;
    canvas.textTo(LABEL, right, top, 100,
        words.text("payable") + " " + words.text("currency"));
    canvas.textTo(VALUE, right, top + 13, 90, words.money(invoice.totals().payable()));
  }

  private static void cell(Canvas canvas, float x, float top, String label, String value) {
    canvas.text(LABEL, x, top, label);
    canvas.text(VALUE, x, top + 13, value);
  }

  private boolean isAbroad() {
    return !invoice.buyer().address().isNorwegian();
  }

  private boolean isToBePaid() {
    return invoice.totals().payable().compareTo(Money.ZERO) > 0;
  }
}
