package no.fakturahub.peppol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTypeTest {

  @Test
  void aReminderIsAnInvoiceByItsForm() {
    assertThat(DocumentType.REMINDER.id()).isEqualTo(
        "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##urn:cen.eu:en16931:2017"
            + "#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
            + "#conformant#urn:fdc:anskaffelser.no:2019:ehf:reminder:3.0::2.1");
    assertThat(DocumentType.REMINDER.process())
        .isEqualTo("urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:06:1.0");
  }

  @Test
  void peopleAreToldItsRootAndWhatItIsCustomisedTo() {
    assertThat(DocumentType.INVOICE)
        .hasToString("Invoice urn:fdc:peppol.eu:2017:poacc:billing:3.0");
    assertThat(DocumentType.CREDIT_NOTE)
        .hasToString("CreditNote urn:fdc:peppol.eu:2017:poacc:billing:3.0");
    assertThat(DocumentType.REMINDER)
        .hasToString("Invoice urn:fdc:anskaffelser.no:2019:ehf:reminder:3.0");
  }
}
