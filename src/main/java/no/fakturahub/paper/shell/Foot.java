package no.fakturahub.paper.shell;

import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.invoice.Seller;
import no.fakturahub.paper.Phrases;
import no.fakturahub.paper.shell.Canvas.Style;
import org.jspecify.annotations.Nullable;

/// The foot of every page: the seller, with what the law wants said of it (bokføringsforskriften §
/// 5-1-2, foretaksregisterloven § 10-2), and the page's number.
final class Foot {

  private static final Style NAME = Style.bold(7.8f);
  private static final Style TEXT = Style.quiet(7.8f);
  private static final float BOTTOM = 36;
  private static final float WIDTH = 150;
  private static final float SECOND = Canvas.LEFT + WIDTH + 12;
  private static final float THIRD = SECOND + WIDTH - 12;

  private final Phrases words;
  private final List<String> name;
  private final List<String> address;
  private final List<String> numbers;
  private final List<String> contact;

  Foot(Seller seller, Phrases words) {
    this.words = words;
    this.name = NAME.wrap(seller.name(), WIDTH);
    this.address = wrapped(PartyLines.address(seller.address(), words).toArray(String[]::new));
    this.numbers = wrapped(
        words.text("org.number",
            seller.orgNumber().spaced() + (seller.vatRegistered() ? " MVA" : "")),
        seller.foretaksregisteret() ? words.text("foretaksregisteret") : null);
    this.contact = wrapped(seller.email(), seller.phone());
  }

  /// Where the page's own matter must have ended.
  float top() {
    var lines = Math.max(name.size() + address.size(), Math.max(numbers.size(), contact.size()));
    return Canvas.HEIGHT - BOTTOM - lines * TEXT.leading() - 10;
  }

  void draw(Canvas canvas, int page, int pages) {
    var y = top() + 10;
    canvas.rule(Palette.HAIRLINE, 0.5f, Canvas.LEFT, Canvas.RIGHT, y - 7);
    canvas.lines(TEXT, Canvas.LEFT, canvas.lines(NAME, Canvas.LEFT, y, name), address);
    canvas.lines(TEXT, SECOND, y, numbers);
    canvas.lines(TEXT, THIRD, y, contact);
    canvas.textTo(TEXT, Canvas.RIGHT, y, 80,
        words.text("page", String.valueOf(page), String.valueOf(pages)));
  }

  private static List<String> wrapped(@Nullable String... lines) {
    return Stream.of(lines).flatMap(Stream::ofNullable)
        .flatMap(line -> TEXT.wrap(line, WIDTH).stream())
        .toList();
  }
}
