package no.fakturahub.validation.norway;

import static no.fakturahub.validation.norway.LawfulCase.lawful;
import static no.fakturahub.validation.norway.LawfulCase.unlawful;
import static org.assertj.core.api.Assertions.assertThat;

import no.fakturahub.validation.Finding;
import no.fakturahub.validation.Specimen;
import org.junit.jupiter.api.Test;

class ReminderRulesTest {

  @Test
  void aReminderNeedNotTellOfTheDelivery() throws Exception {
    lawful(Specimen.reminder());
  }

  @Test
  void theFeeHasNoVat() throws Exception {
    var fee = Specimen.reminder().xml();
    var at = fee.indexOf(">REM<");
    var category = fee.indexOf("<cbc:ID>E</cbc:ID>", at);
    var withVat = fee.substring(0, category) + "<cbc:ID>S</cbc:ID>"
        + fee.substring(category + "<cbc:ID>E</cbc:ID>".length());

    assertThat(new Specimen(withVat).judged().findings()).extracting(Finding::rule)
        .contains("FH-REMINDER-VAT", "FH-VAT-BASE");
  }

  @Test
  void itMustBePayable() throws Exception {
    var good = Specimen.reminder();
    unlawful(good.withoutElement("cac:PaymentMeans"), "FH-PAY");
    unlawful(good.with(">000100016<", ">000100017<"), "FH-KID-CHECK");
  }
}
