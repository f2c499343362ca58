package no.fakturahub.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidatorTest {

  @Test
  void aGoodInvoiceHasNothingAgainstIt() {
    assertThat(Specimen.invoice().judged().findings()).isEmpty();
  }

  @Test
  void aGoodCreditNoteHasNothingAgainstIt() {
    assertThat(Specimen.creditNote().judged().findings()).isEmpty();
  }

  @Test
  void aGoodReminderHasNothingAgainstIt() throws Exception {
    assertThat(Specimen.reminder().judged().findings()).isEmpty();
  }

  @Test
  void aReminderIsJudgedByItsOwnRules() throws Exception {
    assertThat(Specimen.reminder().withoutElement("cac:BillingReference").judged().findings())
        .extracting(Finding::rule).contains("EHF-REMINDER-B00106");
  }

  @Test
  void aSelfBilledDocumentIsRefusedWithoutMoreAdo() {
    assertThat(Specimen.invoice().with(">380<", ">389<").judged().findings())
        .extracting(Finding::rule).containsExactly("FH-SELF-BILLING");
    assertThat(Specimen.creditNote().with(">381<", ">261<").judged().isApproved()).isFalse();
    assertThat(Specimen.invoice().with(":billing:3.0<", ":selfbilling:3.0<").judged().findings())
        .extracting(Finding::rule).containsExactly("FH-SELF-BILLING");
  }

  @Test
  void aFindingTellsRulePlaceAndText() {
    var found = Specimen.invoice().with("<cbc:Percent>15</cbc:Percent>\n        <cac:TaxScheme>\n"
        + "          <cbc:ID>VAT</cbc:ID>\n        </cac:TaxScheme>\n      </cac:ClassifiedTaxCategory>",
        "<cbc:Percent>12</cbc:Percent>\n        <cac:TaxScheme>\n"
            + "          <cbc:ID>VAT</cbc:ID>\n        </cac:TaxScheme>\n      </cac:ClassifiedTaxCategory>")
        .judged().findings();

    assertThat(found).extracting(Finding::rule).contains("BR-S-08", "FH-VAT-BASE");
    assertThat(found.getFirst()).satisfies(first -> {
      assertThat(first.location())
          .isEqualTo("/Invoice/cac:TaxTotal/cac:TaxSubtotal[2]/cac:TaxCategory");
      assertThat(first.values().getFirst()).startsWith("For each different value of VAT category");
    });
  }

  @Test
  void onlyTheSchemaSpeaksOfWhatIsNotUbl() {
    var found = Specimen.invoice().with("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>2. november")
        .judged();

    assertThat(found.isValid()).isFalse();
    assertThat(found.findings()).extracting(Finding::rule).containsOnly("UBL-XSD");
    assertThat(found.findings().getFirst().location()).isEqualTo("/Invoice/cbc:IssueDate (8)");
  }

  @Test
  void theReleaseInForceOnTheIssueDateJudges() {
    var withResponse = Specimen.invoice().with("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0",
        "urn:peppol:bis:billing_with_response");

    assertThat(withResponse.judged().isValid()).as("known to the May 2026 release").isTrue();
    assertThat(withResponse.with("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>2026-08-16").judged()
        .findings()).extracting(Finding::rule).contains("PEPPOL-EN16931-R007");
  }

  @Test
  void aStreamIsReadNoFurtherThanTheLimit() throws Exception {
    var validator = new Validator(Limits.DEFAULT.withBytes(1000));
    var endless = new ByteArrayInputStream(Specimen.invoice().bytes());

    assertThat(validator.judge(endless, Optional.empty()).findings()).extracting(Finding::rule)
        .containsExactly("FH-TOO-LARGE", "FH-NOT-READ");
    assertThat(endless.available()).isEqualTo(Specimen.invoice().bytes().length - 1001);
  }

  @Test
  void warningsSpeakAgainstNeitherVerdict() {
    var judgement = Specimen.invoice().everywhere("Fjellvarme AS", "Fjellvarme")
        .withoutForetaksregisteret().judged();

    assertThat(judgement.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(judgement.isApproved()).isTrue();
  }

  @Test
  void aThousandLinesAreAsGood() {
    assertThat(Specimen.ofLines(1000).judged().findings()).isEmpty();
  }

  @Test
  void anAttachmentOfMegabytes() {
    var attached = Specimen.invoice().with("<cac:AccountingSupplierParty>",
        "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment>"
            + "<cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\" filename=\"a.pdf\">"
            + "QUJD".repeat(2_000_000) + "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>"
            + "</cac:AdditionalDocumentReference><cac:AccountingSupplierParty>");

    assertThat(attached.judged().findings()).isEmpty();
  }
}
