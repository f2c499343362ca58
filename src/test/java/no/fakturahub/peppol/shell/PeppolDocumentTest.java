package no.fakturahub.peppol.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeppolDocumentTest {

  private static final OrgNumber SELLER = new OrgNumber("987654325");
  private static final OrgNumber BUYER = new OrgNumber("312900106");
  private static final String INVOICE = new String(EhfSample.invoice(SELLER, BUYER),
      StandardCharsets.UTF_8);

  @Test
  void anInvoiceTellsWhatItsEnvelopeMustRepeat() {
    assertThat(read(INVOICE)).isEqualTo(new PeppolDocument(
        "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice"
            + "##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1",
        "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0", "0192:987654325", "0192:312900106"));
  }

  @Test
  void aCreditNoteIsADocumentTypeOfItsOwn() {
    assertThat(read(INVOICE.replace("Invoice-2", "CreditNote-2").replace("<Invoice", "<CreditNote")
        .replace("</Invoice", "</CreditNote")).type())
        .startsWith("urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2::CreditNote##");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<cbc:CustomizationID>.*?</cbc:CustomizationID> | '' ",
      "<cbc:ProfileID>.*?</cbc:ProfileID> | '' ",
      "<cbc:EndpointID schemeID=\"0192\">987654325</cbc:EndpointID> | '' ",
      "xsd:Invoice-2\" | xsd:Other-2\" ",
      "</Invoice> | '' ",
      "<Invoice | <!DOCTYPE Invoice [<!ENTITY a 'b'>]><Invoice ",
      "<cbc:ID>10001 | <cbc:ID>&a; "})
  void whatCannotBePutInAnEnvelopeIsRefused(String part, String instead) {
    assertThatThrownBy(() -> read(INVOICE.replaceFirst(part, instead)))
        .isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.code()).isEqualTo("PEPPOL_DOCUMENT"));
  }

  /// Found by [PeppolFuzzTest]: the JDK's parser looks for words that it does not have.
  @Test
  void whatTheParserFallsOverIsRefused() {
    assertThatThrownBy(() -> read("<!DOCTYPE a [<!ENTITY x SYSTEM\u000b"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void anotherSchemeIsAnotherAddress() {
    var foreign = read(INVOICE.replaceFirst("\"0192\">312900106", "\"0088\">312900106"));

    assertThatThrownBy(() -> foreign.mustBeBetween(SELLER, BUYER)).isInstanceOf(Refused.class);
  }

  private static PeppolDocument read(String ubl) {
    return PeppolDocument.read(ubl.getBytes(StandardCharsets.UTF_8));
  }
}
