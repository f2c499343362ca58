package no.fakturahub.validation.norway;

import static no.fakturahub.validation.norway.LawfulCase.doubtful;
import static no.fakturahub.validation.norway.LawfulCase.lawful;
import static no.fakturahub.validation.norway.LawfulCase.unlawful;

import no.fakturahub.validation.Specimen;
import org.junit.jupiter.api.Test;

class DateRulesTest {

  private static final String PERIOD = "<cac:InvoicePeriod><cbc:StartDate>2026-10-01"
      + "</cbc:StartDate><cbc:EndDate>2026-10-31</cbc:EndDate></cac:InvoicePeriod>";

  private final Specimen good = Specimen.invoice();
  private final Specimen noDelivery = good.withoutElement("cac:Delivery");
  private final Specimen noDue = good.without("<cbc:DueDate>2026-11-16</cbc:DueDate>");

  @Test
  void aPeriodTellsWhenItWasDelivered() {
    unlawful(noDelivery, "FH-DELIVERY");
    lawful(noDelivery.with("<cac:OrderReference>", PERIOD + "<cac:OrderReference>"));
    lawful(noDelivery.with("499.10</cbc:Amount>\n    </cac:AllowanceCharge>",
        "499.10</cbc:Amount></cac:AllowanceCharge>").with(
            "<cbc:LineExtensionAmount currencyID=\"NOK\">4490.90</cbc:LineExtensionAmount>",
            "<cbc:LineExtensionAmount currencyID=\"NOK\">4490.90</cbc:LineExtensionAmount>"
                + PERIOD));
  }

  @Test
  void termsWithANumberTellWhenItIsDue() {
    unlawful(noDue, "FH-DUE");
    unlawful(noDue.with("<cac:AllowanceCharge>\n    <cbc:ChargeIndicator>true", terms("Takk!")),
        "FH-DUE");
    doubtful(noDue.with("<cac:AllowanceCharge>\n    <cbc:ChargeIndicator>true",
        terms("Netto 14 dager")), "FH-DUE-TERMS");
  }

  @Test
  void dueOnTheDayItIsIssued() {
    lawful(good.with("<cbc:DueDate>2026-11-16", "<cbc:DueDate>2026-11-02"));
    unlawful(good.with("<cbc:DueDate>2026-11-16", "<cbc:DueDate>2026-11-01"),
        "FH-DUE-BEFORE-ISSUE");
  }

  @Test
  void whatIsPaidAlreadyIsNotDue() {
    lawful(noDue.with("<cbc:PayableAmount currencyID=\"NOK\">6672.13",
        "<cbc:PrepaidAmount currencyID=\"NOK\">6672.13</cbc:PrepaidAmount>"
            + "<cbc:PayableAmount currencyID=\"NOK\">0.00"));
  }

  private static String terms(String text) {
    return "<cac:PaymentTerms><cbc:Note>" + text + "</cbc:Note></cac:PaymentTerms>"
        + "<cac:AllowanceCharge>\n    <cbc:ChargeIndicator>true";
  }
}
