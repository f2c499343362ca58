package no.fakturahub.paper.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.VatSubtotal;
import no.fakturahub.paper.Phrases;
import no.fakturahub.paper.shell.Canvas.Style;

/// What must or should be said in words: the sender's own note, and why there is no VAT.
///
/// @param above the remarks when they are long, each line a block under the table
/// @param beside the remarks when they are short, to stand to the left of the sums
record Remarks(List<Block> above, List<String> beside) {

  static final Style STYLE = Style.plain(9);
  private static final float BESIDE = 205;
  private static final float ABOVE = 330;
  private static final int MOST_BESIDE = 10;

  static Remarks of(Invoice invoice, Phrases words) {
    var texts = texts(invoice, words);
    var lines = lines(texts, BESIDE);
    return lines.size() <= MOST_BESIDE
        ? new Remarks(List.of(), lines)
        : new Remarks(Stream.concat(Stream.of(""), lines(texts, ABOVE).stream())
            .<Block>map(TextLine::new).toList(), List.of());
  }

  private static Set<String> texts(Invoice invoice, Phrases words) {
    var texts = new LinkedHashSet<String>();
    if (invoice.note() != null && !invoice.note().isBlank())
      texts.add(invoice.note());
    invoice.totals().vat().forEach(subtotal -> texts.addAll(aboutVat(subtotal, words)));
    return texts;
  }

  /// Where the buyer reckons the VAT, this is said in the law's own words (bokføringsforskriften §
  /// 5-1-1).
  private static List<String> aboutVat(VatSubtotal subtotal, Phrases words) {
    var reason = subtotal.vat().reason();
    return switch (subtotal.vat().category()) {
      case AE, K -> List.of(words.text("reverse.charge"));
      case S, Z, E, G, O -> reason == null ? List.of() : List.of(words.text("no.vat", reason));
    };
  }

  private static List<String> lines(Set<String> texts, float width) {
    var lines = new ArrayList<String>();
    for (var text : texts) {
      if (!lines.isEmpty())
        lines.add("");
      lines.addAll(STYLE.wrap(text, width));
    }
    return lines;
  }

  private record TextLine(String text) implements Block {

    @Override
    public float height() {
      return text.isEmpty() ? STYLE.leading() / 2 : STYLE.leading();
    }

    @Override
    public void draw(Canvas canvas, float top) {
      canvas.text(STYLE, Canvas.LEFT, top, text);
    }
  }
}
