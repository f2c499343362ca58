package no.fakturahub.validation.norway;

import java.util.stream.Stream;
import no.fakturahub.validation.Finding;

/// What a reminder asks for besides the invoice (EHF Reminder 3.0; inkassoforskriften § 1-2).
final class ReminderRules {

  private ReminderRules() {}

  /// FH-REMINDER-VAT: the fee is no consideration for anything, so there is no VAT on it (merverdiavgiftsloven § 4-1
  /// second paragraph). DFØ's guide has a sample with 25 %, its example file one without: a person should look.
  static Stream<Finding> feeWithoutVat(Ehf ehf) {
    return ehf.taxable().stream().filter(part -> part.reasonCode().equals("REM"))
        .filter(fee -> fee.category().equals("S"))
        .map(fee -> Finding.doubtful("FH-REMINDER-VAT", fee.location() + "/cac:TaxCategory"));
  }
}
