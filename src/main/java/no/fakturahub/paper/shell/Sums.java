package no.fakturahub.paper.shell;

import java.util.ArrayList;
import java.util.List;
import no.fakturahub.invoice.Totals;
import no.fakturahub.invoice.VatSubtotal;
import no.fakturahub.paper.Phrases;
import no.fakturahub.paper.shell.Canvas.Style;

/// What the lines come to: without VAT, VAT for each rate (bokføringsforskriften § 5-1-5), and to
/// pay.
///
/// @param remarks short lines that stand to the left of the sums
record Sums(Totals totals, List<String> remarks, Phrases words) implements Block {

  private static final float LABEL = 290;
  private static final float WIDTH = 84;
  private static final float STEP = 15;
  private static final float AIR = 10;
  private static final float TO_PAY = 30;
  private static final Style LABELS = Style.plain(9.5f).in(Palette.QUIET);
  private static final Style AMOUNTS = Style.plain(9.5f);
  private static final Style PAYABLE = Style.bold(13);

  private record Sum(String label, String amount) {}

  private List<Sum> sums() {
    var sums = new ArrayList<Sum>();
    sums.add(new Sum(words.text("net"), words.money(totals.net())));
    totals.vat().forEach(vat -> sums.add(new Sum(label(vat), words.money(vat.tax()))));
    return sums;
  }

  private String label(VatSubtotal of) {
    return words.text("vat." + of.vat().category(),
        words.number(of.vat().rate().percent(), 0), words.money(of.taxable()));
  }

  @Override
  public float height() {
    var right = (1 + totals.vat().size()) * STEP + TO_PAY;
    return AIR + Math.max(right, remarks.size() * Remarks.STYLE.leading());
  }

  @Override
  public void draw(Canvas canvas, float top) {
    canvas.lines(Remarks.STYLE, Canvas.LEFT, top + AIR, remarks);
    var y = top + AIR;
    for (var sum : sums()) {
      canvas.textWithin(LABELS, LABEL, y, Canvas.RIGHT - LABEL - WIDTH, sum.label());
      canvas.textTo(AMOUNTS, Canvas.RIGHT, y, WIDTH, sum.amount());
      y += STEP;
    }
    canvas.rule(canvas.palette().accent(), 0.9f, LABEL, Canvas.RIGHT, y + 3);
    canvas.text(PAYABLE, LABEL, y + 10, words.text("payable"));
    canvas.textTo(PAYABLE, Canvas.RIGHT, y + 10, 165,
        words.text("currency") + "\u00A0" + words.money(totals.payable()));
  }
}
