package no.fakturahub.paper.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.validation.Phive;
import no.fakturahub.validation.RuleSet;
import no.fakturahub.validation.Specimen;
import org.junit.jupiter.api.Test;

class PaperInsideTest {

  private static final Stylesheets STYLESHEETS = new Stylesheets(Path.of("xslt"),
      Clock.systemUTC());
  private static final Invoice INVOICE = Samples.simple(Samples.company());

  private final Paper paper = new Paper();

  @Test
  void onlySellersThatWantItHaveIt() {
    assertThat(inside("987654325")).isPresent();
    assertThat(inside("*")).isPresent();
    assertThat(inside("918273646")).isEmpty();
    assertThat(inside()).isEmpty();
  }

  @Test
  void theEhfCarriesItAndIsAsValid() throws Exception {
    var pdf = inside("*").orElseThrow();

    var ehf = STYLESHEETS.apply("ehf/invoice.xsl", InvoiceXml.write(INVOICE, pdf));

    assertThat(new String(ehf, StandardCharsets.UTF_8)).contains("Commercial invoice",
        "mimeCode=\"application/pdf\"", "filename=\"faktura-10042.pdf\"",
        Base64.getEncoder().encodeToString(pdf));
    assertThat(Specimen.VALIDATOR.judge(ehf, Optional.empty()).findings()).isEmpty();
    assertThat(Phive.judge("Invoice", RuleSet.newest(), ehf)).isEmpty();
  }

  @Test
  void aCreditNotesDoesToo() throws Exception {
    var note = Samples.creditNote(INVOICE, 10_043);

    var ehf = STYLESHEETS.apply("ehf/credit-note.xsl", InvoiceXml.write(note, paper.of(note)));

    assertThat(new String(ehf, StandardCharsets.UTF_8)).contains(">Credit note<",
        "filename=\"kreditnota-10043.pdf\"");
    assertThat(Specimen.VALIDATOR.judge(ehf, Optional.empty()).findings()).isEmpty();
    assertThat(Phive.judge("CreditNote", RuleSet.newest(), ehf)).isEmpty();
  }

  private Optional<byte[]> inside(String... sellers) {
    return new PaperInside(paper::of, sellers).inside(INVOICE);
  }
}
