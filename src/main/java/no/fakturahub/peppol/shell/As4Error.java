package no.fakturahub.peppol.shell;

import com.helger.phase4.ebms3header.Ebms3Error;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.fakturahub.kernel.Refused;

/// What an access point's error means for us (ebMS 3.0 Core § 6.7, with the codes AS4 adds in § 5.2 of its profile).
final class As4Error {

  /// FailedAuthentication, FailedDecryption, PolicyNoncompliance.
  private static final Set<String> NOT_TRUSTED = Set.of("EBMS:0101", "EBMS:0102", "EBMS:0103");

  /// What is wrong with the message stays wrong: values, features, MIME, header, processing mode, payload.
  private static final Set<String> REFUSED = Set.of("EBMS:0001", "EBMS:0002", "EBMS:0003",
      "EBMS:0007", "EBMS:0008", "EBMS:0009", "EBMS:0010", "EBMS:0011", "EBMS:0303");

  private As4Error() {}

  /// The error that settles most: a certain refusal before one that a later try may mend.
  static RuntimeException worst(List<Ebms3Error> errors) {
    var told = errors.stream().map(As4Error::text).collect(Collectors.joining("; "));
    return errors.stream().map(error -> of(error, told)).filter(Refused.class::isInstance)
        .findFirst().orElseGet(() -> notNow(told));
  }

  private static RuntimeException of(Ebms3Error error, String told) {
    if (NOT_TRUSTED.contains(error.getErrorCode()))
      return new Refused("PEPPOL_NOT_TRUSTED", told);
    if (REFUSED.contains(error.getErrorCode()))
      return new Refused("PEPPOL_REFUSED", told);
    return other(error, told);
  }

  /// "Other" is what phase4, on which many access points run, says of most things: the detail tells them apart.
  private static RuntimeException other(Ebms3Error error, String told) {
    var detail = String.valueOf(error.getErrorDetail());
    if (detail.contains("PEPPOL:NOT_SERVICED"))
      return new Refused("PEPPOL_NOT_SERVICED", told);
    if (detail.contains("was already handled (this is a duplicate)"))
      return new Refused("PEPPOL_ALREADY_RECEIVED", told);
    return notNow(told);
  }

  private static RuntimeException notNow(String told) {
    return new PeppolOutcomeUnknown("The receiver did not take it: " + told, null);
  }

  private static String text(Ebms3Error error) {
    return error.getErrorCode() + " " + error.getShortDescription() + ": " + error.getErrorDetail();
  }
}
