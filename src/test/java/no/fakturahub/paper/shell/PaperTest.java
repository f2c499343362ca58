package no.fakturahub.paper.shell;

import static no.fakturahub.paper.shell.PaperText.bare;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.fakturahub.BesideOthers;
import no.fakturahub.customer.Language;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.paper.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class PaperTest {

  private final Paper paper = new Paper();

  @Test
  void saysWhoSellsToWhomAndHowToPay() {
    assertThat(text(Samples.simple(Samples.company()))).contains(bare("Faktura"),
        bare("Fakturanummer 10042"), bare("Fakturadato 23.11.2026"),
        bare("Forfallsdato 07.12.2026"), bare("Leveringsdato 21.11.2026"),
        bare("Deres referanse Kari Lund"), bare("Bestilling PO-2026-118"),
        bare("Fjordheim Borettslag"), bare("5006 Bergen"), bare("Org.nr. 312 900 203"),
        bare("Nordlys Handel AS"), bare("Org.nr. 987 654 325 MVA"), bare("Foretaksregisteret"),
        bare("faktura@nordlys-handel.example"), bare("Kontonummer"), bare("1503 12 34562"),
        bare("KID 000100420"), bare("Side 1 av 1"));
  }

  @Test
  void everyReaderOpensIt() {
    assertThat(new String(paper.of(Samples.export()), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-1.7").contains("/Lang(en-GB)", "/FontFile2").doesNotContain("/Helvetica");
  }

  @Test
  void showsEachLineAndWhatItComesTo() {
    assertThat(text(Samples.allKinds())).contains(
        bare("37,5 timer 1 250,00 −1 875,00 25 % 45 000,00"),
        bare("Varenr. RAD-1"), bare("Rabatt: avtalt timepris"),
        bare("12 kg 219,4567 15 % 2 633,48"),
        bare("110 kg 78,50 11,11 % 8 635,00"),
        bare("−1 stk 1 936,00 25 % −1 936,00"), bare("25 % 350,00 Frakt"),
        bare("25 % −500,00 Kvantumsrabatt"), bare("25 % mva av 42 914,00 10 728,50"),
        bare("Å betale NOK 155 064,11"), bare("Takk for handelen!"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theTotalsOnPaperAreTheInvoicesOwn(long seed) {
    var invoice = new RandomInvoice(seed).next();
    var words = Phrases.in(invoice.buyer().language());
    var text = text(invoice);
    var totals = invoice.totals();

    assertThat(text).contains(bare(words.text("net") + words.money(totals.net())),
        bare(words.text("payable") + words.text("currency") + words.money(totals.payable())));
    for (var vat : totals.vat()) {
      var label = words.text("vat." + vat.vat().category(),
          words.number(vat.vat().rate().percent(), 0), words.money(vat.taxable()));
      assertThat(text).contains(bare(label + words.money(vat.tax())));
    }
    for (var line : invoice.lines()) {
      assertThat(text).contains("%" + bare(words.money(line.net())) + line.name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AE", "K"})
  void whereTheBuyerReckonsTheVatTheLawsOwnWordsStand(VatCategory category) {
    var invoice = Samples.invoice(Samples.NORDLYS, Samples.company(),
        List.of(Samples.line("Klimakvoter", "1", "TNE", "812", Vat.none(category, "AE"))),
        List.of(), null);

    assertThat(text(invoice))
        .contains(bare("Omvendt avgiftsplikt – Merverdiavgift ikke beregnet"));
  }

  @Test
  void aSellerOutsideTheVatRegisterIsNotCalledMva() {
    var s = Samples.NORDLYS;
    var small = new Seller(s.orgNumber(), s.name(), s.address(), false, false, s.account(),
        s.kid(), 14, 1, s.email(), null, null, null);
    var invoice = Samples.invoice(small, Samples.consumer(null), List.of(Samples.line("Vask", "1",
        "HUR", "500", Vat.none(VatCategory.O, "Ikke registrert"))), List.of(), null);

    assertThat(text(invoice))
        .contains(bare("Org.nr. 987 654 325"), bare("Uten mva: Ikke registrert"))
        .doesNotContain("MVA").doesNotContain("Foretaksregisteret");
  }

  @Test
  void anEnglishReaderGetsEnglish() {
    assertThat(text(Samples.export())).contains("Invoice", bare("Due date 7 December 2026"),
        "Sweden", bare("VAT no. SE556677889901"), bare("7.5 hours 890.00 0 % 6,675.00"),
        bare("Amount due NOK 133,331.00"), bare("IBAN NO72 1503 1234 562"),
        bare("No VAT: Export outside Norway, merverdiavgiftsloven § 6-21"), bare("Page 1 of 1"))
        .doesNotContain("Faktura").doesNotContain("Beløp");
  }

  @Test
  void everyPageHasTheColumnsNamesAndItsNumber() {
    var pages = PaperText.pages(paper.of(Samples.sixtyLines()));

    assertThat(pages).hasSizeGreaterThan(2);
    for (var i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i)).contains(bare("Beskrivelse Antall Enhet Pris Mva Beløp"),
          bare("Side %d av %d".formatted(i + 1, pages.size())), bare("Org.nr. 987 654 325 MVA"));
      assertThat(pages.get(i).contains("Faktura10042")).isEqualTo(i > 0);
      assertThat(pages.get(i).contains("Kontonummer")).isEqualTo(i == pages.size() - 1);
    }
    assertThat(String.join("", pages)).contains(Samples.sixtyLines().lines().stream()
        .map(line -> bare(Phrases.in(Language.NB).money(line.net()) + line.name())).toList());
  }

  @Test
  void aCreditNoteSaysWhatItCreditsAndAsksForNothing() {
    var text = text(Samples.creditNote(Samples.simple(Samples.company()), 10_043));

    assertThat(text).contains(bare("Kreditnota"), bare("Kreditnotanummer 10043"),
        bare("Gjelder faktura 10042 av 23.11.2026"), bare("Kreditert NOK 4 840,00"),
        bare("Feil farge"))
        .doesNotContain("Faktura").doesNotContain("KID").doesNotContain("Kontonummer")
        .doesNotContain("Forfall");
  }

  @Test
  void nobodyIsAskedToPayNothing() {
    var invoice = Samples.invoice(Samples.NORDLYS, Samples.company(),
        List.of(Samples.line("Retur", "-1", "EA", "100", Vat.standard("25"))), List.of(), null);

    assertThat(text(invoice))
        .contains(bare("Å betale NOK −125,00"), bare("Fakturaen skal ikke betales."))
        .doesNotContain("Kontonummer");
  }

  @Test
  void aVeryLongDescriptionGoesOnOverThePages() {
    var words = IntStream.range(0, 3000).mapToObj(i -> "ord%05d".formatted(i)).toList();
    var invoice = Samples.invoice(Samples.NORDLYS, Samples.company(), List.of(Samples
        .line(String.join(" ", words), "1", "EA", "1", Vat.standard("25"))), List.of(), null);

    assertThat(text(invoice)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000\u0007\u001b[31mred", "tab\tand\r\nbreak", "😀 emoji", "مرحبا",
      "日本語", "\u202Eright to left", "e\u0301 combined", "\uD800 half a letter",
      "<b>&amp;</b> ${jndi:ldap://x} {0} '", "\u00A0"})
  void strangeLettersStopNothing(String name) {
    var buyer = Samples.called(Samples.company(), "x" + name, null);
    var invoice = Samples.invoice(Samples.NORDLYS, buyer,
        List.of(Samples.line("x" + name, "1", "EA", "100", Vat.standard("25"))), List.of(), name);

    assertThat(text(invoice)).contains(bare("Å betale NOK 125,00"))
        .doesNotContain("\u0007").doesNotContain("\u202E");
  }

  @Test
  void manyAtOnceAreAsGoodAsOne() {
    var invoice = Samples.allKinds();
    var alone = text(invoice);

    assertThat(IntStream.range(0, 40).parallel().mapToObj(_ -> text(invoice)).distinct())
        .containsExactly(alone);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  private String text(Invoice invoice) {
    return String.join("", PaperText.pages(paper.of(invoice)));
  }
}
