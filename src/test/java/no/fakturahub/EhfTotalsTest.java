package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/// Whatever is sold, the EHF's sums are the invoice's own, to the øre, and follow from each other as EN 16931 says.
@BesideOthers
class EhfTotalsTest {

  private static final Stylesheets STYLESHEETS = new Stylesheets(Path.of("xslt"),
      Clock.systemUTC());
  private static final Validator VALIDATOR = new Validator();

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theEhfAddsUpToTheInvoicesTotals(int seed) throws Exception {
    var invoice = AnyInvoice.of(new Random(seed));
    var totals = invoice.totals();

    var bytes = STYLESHEETS.apply("ehf/invoice.xsl", InvoiceXml.write(invoice));

    var ehf = root(bytes);
    var sums = only(ehf, "LegalMonetaryTotal");
    assertThat(kroner(sums, "LineExtensionAmount")).isEqualTo(totals.lines().kroner());
    assertThat(kroner(sums, "TaxExclusiveAmount")).isEqualTo(totals.net().kroner());
    assertThat(kroner(sums, "PayableAmount")).isEqualTo(totals.payable().kroner());
    assertThat(kroner(only(ehf, "TaxTotal"), "TaxAmount")).isEqualTo(totals.tax().kroner());
    followsFromTheLines(ehf, sums);
    assertThat(VALIDATOR.judge(bytes, Optional.empty()).findings()).isEmpty();
  }

  private static void followsFromTheLines(Element ehf, Element sums) {
    var lines = children(ehf, "InvoiceLine");
    for (var line : lines) {
      var gross = kroner(only(line, "Price"), "PriceAmount").multiply(
          kroner(line, "InvoicedQuantity")).setScale(2, RoundingMode.HALF_UP);
      assertThat(kroner(line, "LineExtensionAmount")).isEqualTo(
          gross.subtract(sum(children(line, "AllowanceCharge"), "Amount")));
    }
    var off = children(ehf, "AllowanceCharge").stream().map(c -> text(c, "ChargeIndicator")
        .equals("true") ? kroner(c, "Amount") : kroner(c, "Amount").negate())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    var net = sum(lines, "LineExtensionAmount").add(off);
    assertThat(kroner(sums, "TaxExclusiveAmount")).isEqualByComparingTo(net);
    var subtotals = children(only(ehf, "TaxTotal"), "TaxSubtotal");
    for (var subtotal : subtotals) {
      var percent = new BigDecimal(text(only(subtotal, "TaxCategory"), "Percent"));
      assertThat(kroner(subtotal, "TaxAmount")).isEqualTo(kroner(subtotal, "TaxableAmount")
          .multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
    }
    assertThat(sum(subtotals, "TaxableAmount")).isEqualByComparingTo(net);
    assertThat(kroner(sums, "PayableAmount"))
        .isEqualByComparingTo(net.add(sum(subtotals, "TaxAmount")));
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static Element root(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml)).getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && name.equals(child.getLocalName()))
        found.add(child);
    }
    return found;
  }

  private static Element only(Element parent, String name) {
    assertThat(children(parent, name)).hasSize(1);
    return children(parent, name).getFirst();
  }

  private static String text(Element parent, String name) {
    return only(parent, name).getTextContent();
  }

  private static BigDecimal kroner(Element parent, String name) {
    return new BigDecimal(text(parent, name));
  }

  private static BigDecimal sum(List<Element> parents, String name) {
    return parents.stream().map(parent -> kroner(parent, name)).reduce(BigDecimal.ZERO,
        BigDecimal::add);
  }
}
