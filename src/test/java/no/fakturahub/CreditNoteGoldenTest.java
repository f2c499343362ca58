package no.fakturahub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fakturahub.credit.CreditNotes;
import no.fakturahub.credit.Extent;
import no.fakturahub.credit.Left;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.order.OrderXml;
import no.fakturahub.validation.Phive;
import no.fakturahub.validation.RuleSet;
import no.fakturahub.validation.Specimen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder under `golden/credit-note` is a case: an order whose invoice is credited as `credits.txt` says, a
/// credit note a line, and the last of them as the EHF we agreed on. `-Dgolden.write=true` writes what comes out.
@BesideOthers
class CreditNoteGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Stylesheets STYLESHEETS = new Stylesheets(Path.of("xslt"),
      Clock.systemUTC());

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aCreditBecomesTheEhfWeAgreedOn(Path folder) throws Exception {
    var invoice = invoice(folder);
    var notes = new ArrayList<Invoice>();
    for (var credit : Files.readAllLines(folder.resolve("credits.txt"))) {
      notes.add(credited(invoice, notes, extent(credit)));
    }

    var ehf = judgedEhf(notes.getLast());

    var agreed = folder.resolve("ehf.xml");
    if (Boolean.getBoolean("golden.write"))
      Files.writeString(agreed, new String(ehf, UTF_8).stripTrailing() + "\n");
    assertThat(new String(ehf, UTF_8)).isEqualToNormalizingWhitespace(Files.readString(agreed));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void whateverCanBeInvoicedCanBeCredited(Path folder) throws Exception {
    var invoice = invoice(folder);
    if (invoice.totals().payable().compareTo(Money.ZERO) > 0)
      judgedEhf(credited(invoice, List.of(), new Extent.Whole()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyPartIsValidAndLawful(int seed) throws Exception {
    var random = new Random(seed);
    var invoice = AnyInvoice.of(random);
    var notes = new ArrayList<Invoice>();
    for (var line : invoice.lines()) {
      var some = line.quantity().divide(BigDecimal.valueOf(3), line.quantity().scale(),
          RoundingMode.UP);
      try {
        notes.add(credited(invoice, notes, new Extent.Part(
            List.of(new Extent.OfLine(line.id(), some)), List.of())));
      } catch (Refused moreThanIsLeft) {
        continue;
      }
    }
    for (var note : notes) {
      assertThat(Specimen.VALIDATOR.judge(ehf(note), Optional.empty()).findings()).isEmpty();
    }
  }

  private static byte[] judgedEhf(Invoice note) throws Exception {
    var ehf = ehf(note);
    assertThat(Specimen.VALIDATOR.judge(ehf, Optional.of(note.seller().kidAgreement()))
        .findings()).isEmpty();
    assertThat(Phive.judge("CreditNote", RuleSet.newest(), ehf)).isEmpty();
    return ehf;
  }

  private static byte[] ehf(Invoice note) {
    return STYLESHEETS.apply("ehf/credit-note.xsl", InvoiceXml.write(note));
  }

  private static Invoice invoice(Path folder) throws IOException {
    var order = OrderXml.read(Files.readAllBytes(folder.resolve("order.xml")), "golden", null);
    return order.invoiced(new UUID(0, 1), Shop.seller(order.seller()), 10001, Shop.TODAY);
  }

  private static Invoice credited(Invoice invoice, List<Invoice> before, Extent extent) {
    return CreditNotes.of(Left.of(invoice, before), extent, "Etter avtale med kunden",
        new UUID(0, 2 + before.size()), 10002 + before.size(), Shop.TODAY.plusDays(3));
  }

  /// `all`, or `line <id> [<quantity>]` and `amount <category> <rate> <net>` with semicolons between.
  private static Extent extent(String text) {
    if (text.equals("all"))
      return new Extent.Whole();
    var lines = new ArrayList<Extent.OfLine>();
    var amounts = new ArrayList<Extent.OfRate>();
    for (var part : text.split("; ")) {
      var word = part.split(" ");
      if (word[0].equals("line"))
        lines.add(new Extent.OfLine(word[1], word.length == 2 ? null : new BigDecimal(word[2])));
      else
        amounts.add(new Extent.OfRate(VatCategory.valueOf(word[1]), Rate.of(word[2]),
            Money.ofKroner(word[3])));
    }
    return new Extent.Part(lines, amounts);
  }

  static Stream<Path> cases() throws IOException {
    return folders("credit-note");
  }

  static Stream<Path> orders() throws IOException {
    return folders("order-to-ehf");
  }

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  private static Stream<Path> folders(String transform) throws IOException {
    try (var folders = Files.list(GOLDEN.resolve(transform))) {
      return folders.sorted().toList().stream();
    }
  }
}
