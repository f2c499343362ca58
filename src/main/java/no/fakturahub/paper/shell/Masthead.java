package no.fakturahub.paper.shell;

import java.util.ArrayList;
import java.util.List;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.paper.Phrases;
import no.fakturahub.paper.shell.Canvas.Style;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;

/// The head of the first page: whose invoice it is, whom it is for, and its dates and references.
/// The buyer's address stands where the window of an envelope is.
final class Masthead implements Block {

  private static final float TOP = 44;
  private static final float BUYER_TOP = 142;
  private static final float BUYER_LEFT = Canvas.LEFT;
  private static final float BUYER_WIDTH = 230;
  private static final float FACTS_LEFT = 318;
  private static final float VALUES_LEFT = 418;
  private static final Style NAME = Style.bold(10.5f);
  private static final Style ADDRESS = Style.plain(10);
  private static final Style LABEL = Style.quiet(8.5f);
  private static final Style VALUE = Style.plain(9.5f);

  private record Fact(String label, List<String> value) {}

  private final Invoice invoice;
  private final Phrases words;
  private final @Nullable Image logo;
  private final List<Fact> facts = new ArrayList<>();
  private final List<String> buyerName;
  private final List<String> buyer;

  Masthead(Invoice invoice, Phrases words, @Nullable Image logo) {
    this.invoice = invoice;
    this.words = words;
    this.logo = logo;
    this.buyerName = NAME.wrap(invoice.buyer().name(), BUYER_WIDTH);
    this.buyer = PartyLines.of(invoice.buyer(), words).stream()
        .flatMap(line -> ADDRESS.wrap(line, BUYER_WIDTH).stream()).toList();
    collectFacts();
  }

  private void collectFacts() {
    var references = invoice.references();
    fact("number", String.valueOf(invoice.number()));
    fact("issued", words.date(invoice.issued()));
    var credits = invoice.credits();
    fact("due", credits == null ? words.date(invoice.due()) : null);
    fact("credits", credits == null
        ? null
        : words.text("credits.invoice", String.valueOf(credits.number()),
            words.date(credits.issued())));
    fact("delivered", words.date(invoice.delivered()));
    fact("customer", invoice.buyer().id());
    fact("reference.buyer", references.buyer());
    fact("reference.order", references.order());
    fact("reference.contract", references.contract());
    fact("reference.project", references.project());
  }

  private void fact(String label, @Nullable String value) {
    if (value != null && !value.isBlank())
      facts
          .add(new Fact(words.text(label), VALUE.wrap(value, Canvas.RIGHT - VALUES_LEFT)));
  }

  @Override
  public float height() {
    var lines = facts.stream().mapToInt(fact -> fact.value().size()).sum();
    var left = buyerName.size() * NAME.leading() + buyer.size() * ADDRESS.leading();
    var right = lines * VALUE.leading() + facts.size() * 2;
    return Math.max(BUYER_TOP + Math.max(left, right) + 30, 290);
  }

  @Override
  public void draw(Canvas canvas, float top) {
    if (logo == null)
      sellerName(canvas);
    else
      canvas.image(logo, Canvas.LEFT, TOP);
    canvas.textTo(Style.plain(25).in(canvas.palette().accent()), Canvas.RIGHT, TOP - 2, 200,
        words.text("invoice"));
    var y = canvas.lines(NAME, BUYER_LEFT, BUYER_TOP, buyerName);
    canvas.lines(ADDRESS, BUYER_LEFT, y, buyer);
    drawFacts(canvas);
  }

  private void sellerName(Canvas canvas) {
    var style = Style.bold(16).in(canvas.palette().accent());
    canvas.lines(style, Canvas.LEFT, TOP + 3, style.wrap(invoice.seller().name(), 290));
  }

  private void drawFacts(Canvas canvas) {
    var y = BUYER_TOP;
    for (var fact : facts) {
      canvas.text(LABEL, FACTS_LEFT, y + 1, fact.label());
      y = canvas.lines(VALUE, VALUES_LEFT, y, fact.value()) + 2;
    }
  }
}
