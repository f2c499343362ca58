package no.fakturahub.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CreditNotesTest {

  private static final Extent WHOLE = new Extent.Whole();

  @Test
  void theWholeInvoiceIsTakenBackAsItStands() {
    var invoice = invoice(List.of(line("1", "3", "99.50"), line("2", "1", "0.33")),
        new Charge("Frakt", Money.ofKroner("49.00"), Vat.standard("25")));

    var note = credit(invoice, List.of(), WHOLE);

    assertThat(note.lines()).isEqualTo(invoice.lines());
    assertThat(note.charges()).isEqualTo(invoice.charges());
    assertThat(note.totals()).isEqualTo(invoice.totals());
    assertThat(note.credits()).isNotNull()
        .satisfies(credits -> assertThat(credits.number()).isEqualTo(invoice.number()));
    assertThat(note.references()).isEqualTo(invoice.references());
  }

  @Test
  void someOfALineIsTakenBackAtTheLinesOwnPrice() {
    var invoice = invoice(List.of(line("1", "10", "12.50"), line("2", "1", "7.00")));

    var note = credit(invoice, List.of(), lines("1", "4"));

    assertThat(note.lines()).hasSize(1);
    assertThat(note.totals().net()).isEqualTo(Money.ofKroner("50.00"));
    assertThat(note.totals().tax()).isEqualTo(Money.ofKroner("12.50"));
    assertThat(Left.of(invoice, List.of(note)).payable()).isEqualTo(Money.ofKroner("102.50"));
  }

  @Test
  void anAmountOfARateNeedsNoLine() {
    var invoice = invoice(List.of(line("1", "10", "12.50")));

    var note = credit(invoice, List.of(), amount("25.00"));

    assertThat(note.totals().payable()).isEqualTo(Money.ofKroner("31.25"));
    assertThat(note.lines()).singleElement().satisfies(line -> assertThat(line.name())
        .isEqualTo("Kreditert av faktura 10001"));
  }

  @Test
  void theRestIsTheLinesWithWhatWasCreditedWithoutThemTakenOff() {
    var invoice = invoice(List.of(line("1", "1", "1000.00"), line("2", "1", "500.00")),
        new Charge("Frakt", Money.ofKroner("100.00"), Vat.standard("25")));
    var first = credit(invoice, List.of(), lines("2", null));
    var second = credit(invoice, List.of(first), amount("300.00"));

    var rest = credit(invoice, List.of(first, second), WHOLE);

    assertThat(rest.lines()).extracting(Line::id).containsExactly("1");
    assertThat(rest.charges()).extracting(Charge::reason).containsExactly("Frakt",
        "Kreditert tidligere");
    assertThat(rest.totals().net()).isEqualTo(Money.ofKroner("800.00"));
    assertThat(Left.of(invoice, List.of(first, second, rest)).isNothing()).isTrue();
  }

  @Test
  void anOreThatTheLinesAloneWouldLoseIsToldAsRounding() {
    var invoice = invoice(List.of(line("1", "3", "0.335"))); // 1.005 is 1.01, three times 0.34 is 1.02
    var notes = new ArrayList<Invoice>();
    for (var i = 0; i < 3; i++) {
      notes.add(credit(invoice, notes, lines("1", "1")));
    }

    assertThat(notes.stream().map(note -> note.totals().net())).containsExactly(
        Money.ofKroner("0.34"), Money.ofKroner("0.33"), Money.ofKroner("0.34"));
    assertThat(notes.get(1).charges()).singleElement().satisfies(charge -> assertThat(
        charge.reason()).isEqualTo("Øreavrunding mot faktura 10001"));
  }

  @Test
  void moreThanIsLeftIsRefused() {
    var invoice = invoice(List.of(line("1", "2", "100.00"), line("2", "-1", "50.00")));
    var once = List.of(credit(invoice, List.of(), lines("1", "1")));

    refused("CREDIT_TOO_MUCH", invoice, once, lines("1", "2"));
    refused("CREDIT_TOO_MUCH", invoice, once, lines("1", "-1"));
    refused("CREDIT_TOO_MUCH", invoice, once, amount("50.01"));
    refused("CREDIT_TOO_MUCH", invoice, once, lines("1", null));
    refused("CREDIT_TOO_MUCH", invoice, List.of(), lines("2", null));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    var invoice = invoice(List.of(line("1", "1", "100.00")));
    var whole = credit(invoice, List.of(), WHOLE);

    refused("CREDIT_NOTHING_LEFT", invoice, List.of(whole), WHOLE);
    refused("CREDIT_OF_CREDIT_NOTE", whole, List.of(), WHOLE);
    refused("CREDIT_LINE_UNKNOWN", invoice, List.of(), lines("9", null));
    refused("CREDIT_RATE_UNKNOWN", invoice, List.of(), new Extent.Part(List.of(),
        List.of(new Extent.OfRate(VatCategory.S, Rate.of("15"), Money.ofKroner("1.00")))));
    refused("CREDIT_NOTHING", invoice, List.of(), amount("0.00"));
    assertThatThrownBy(() -> new Extent.Part(List.of(), List.of())).isInstanceOf(Refused.class);
  }

  private static void refused(String code, Invoice invoice, List<Invoice> before, Extent extent) {
    assertThatThrownBy(() -> credit(invoice, before, extent))
        .isInstanceOfSatisfying(Refused.class, why -> assertThat(why.code()).isEqualTo(code));
  }

  static Invoice credit(Invoice invoice, List<Invoice> before, Extent extent) {
    return CreditNotes.of(Left.of(invoice, before), extent, "Kunden angret", UUID.randomUUID(),
        20000 + before.size(), Shop.TODAY);
  }

  private static Extent lines(String id, @Nullable String quantity) {
    return new Extent.Part(List.of(new Extent.OfLine(id,
        quantity == null ? null : new BigDecimal(quantity))), List.of());
  }

  private static Extent amount(String net) {
    return new Extent.Part(List.of(),
        List.of(new Extent.OfRate(VatCategory.S, Rate.of("25"), Money.ofKroner(net))));
  }

  private static Invoice invoice(List<Line> lines, Charge... charges) {
    var order = Shop.order("K-1", lines.toArray(Line[]::new));
    var bare = order.invoiced(new UUID(0, 1), Shop.SELLER, 10001, Shop.TODAY);
    return new Invoice(bare.id(), bare.seller(), bare.number(), bare.kid(), bare.issued(),
        bare.due(), bare.delivered(), bare.buyer(), bare.references(), bare.lines(),
        List.of(charges), List.of(), null);
  }

  private static Line line(String id, String quantity, String price) {
    return new Line(id, "Vare " + id, null, null, new BigDecimal(quantity), "EA",
        new BigDecimal(price), null, Vat.standard("25"));
  }
}
