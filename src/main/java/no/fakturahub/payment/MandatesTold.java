package no.fakturahub.payment;

import java.util.List;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.ocrgiro.OcrMandate;

/// A bank's file told of mandates for AvtaleGiro. Heard in the transaction that books the file, once a file.
///
/// @param mandates those of one assignment, in the order of the file
public record MandatesTold(AccountNumber account, List<OcrMandate> mandates) {

  public MandatesTold {
    mandates = List.copyOf(mandates);
  }
}
