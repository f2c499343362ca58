package no.fakturahub.camt;

import java.util.List;
import java.util.regex.Pattern;
import no.fakturahub.camt.CamtEntry.Status;
import no.fakturahub.camt.CamtReference.Kind;

/// What a transaction means to the one whose account it is.
public sealed interface CamtMeaning {

  CamtTransaction transaction();

  /// Money that somebody paid.
  ///
  /// @param kid empty when there is none, or more than one
  /// @param listed what it is said to be for, when that is not one KID alone
  record PaidIn(CamtTransaction transaction, String kid, List<CamtReference> listed)
      implements
        CamtMeaning {}

  /// Vipps pays out what it has captured, in one sum; each capture was told of by Vipps.
  ///
  /// @param payout Vipps' own number for it
  record VippsPayout(CamtTransaction transaction, String payout) implements CamtMeaning {}

  /// Money that somebody had paid goes back. Nothing says which payment it undoes.
  record TakenBack(CamtTransaction transaction, String kid) implements CamtMeaning {}

  /// Money that we had paid comes back.
  record CameBack(CamtTransaction transaction) implements CamtMeaning {}

  /// Money that we paid.
  record PaidOut(CamtTransaction transaction) implements CamtMeaning {}

  /// It is pending, or for information: it will be told of again.
  record NotYet(CamtTransaction transaction) implements CamtMeaning {}

  /** The text of a payout, as banks have shown it: `Utb. Nordlys Handel AS Vippsnr 12345`. */
  Pattern VIPPS_PAYOUT = Pattern.compile("Utb\\. .*Vippsnr (\\d+).*");

  static CamtMeaning of(CamtTransaction transaction) {
    if (transaction.entry().status() != Status.BOOK)
      return new NotYet(transaction);
    var undoes = transaction.entry().reversal() || transaction.code().isReturn();
    if (transaction.amount().signum() < 0)
      return undoes
          ? new TakenBack(transaction, kid(transaction))
          : new PaidOut(transaction);
    if (undoes)
      return new CameBack(transaction);
    var payout = VIPPS_PAYOUT.matcher(transaction.text());
    if (transaction.references().isEmpty() && payout.matches())
      return new VippsPayout(transaction, payout.group(1));
    var kid = kid(transaction);
    return new PaidIn(transaction, kid, kid.isEmpty() ? transaction.references() : List.of());
  }

  private static String kid(CamtTransaction transaction) {
    var references = transaction.references();
    return references.size() == 1 && references.getFirst().kind() == Kind.KID
        ? references.getFirst().value()
        : "";
  }
}
