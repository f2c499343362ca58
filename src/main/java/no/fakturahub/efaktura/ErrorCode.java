package no.fakturahub.efaktura;

import java.util.Set;
import no.fakturahub.efaktura.Answer.Blame;
import no.fakturahub.efaktura.Answer.Fault;

/// What one of the operator's faults means for us.
///
/// The numbers are those of efaktura.no/developer/documentation, pages `issuer-via-mastercard-payment-services-service`
/// (5003–5010) and `submitter-service` (201–209), and of the combined service for eFaktura and AvtaleGiro (3002, 3003).
/// All others, and faults without a number, go by whose fault the operator says it is.
public sealed interface ErrorCode {

  /// It has the consignment already, most likely from a try whose answer was lost: ask how it is.
  record ThereAlready() implements ErrorCode {}

  /// It has no such invoice.
  record NotThere() implements ErrorCode {}

  /// There is nothing left to take back.
  record CancelledAlready() implements ErrorCode {}

  /// A person must act.
  ///
  /// @param reason a key of `reasons/efaktura_*.properties`
  record ForAPerson(String reason) implements ErrorCode {}

  /// It may go better later.
  record Passing() implements ErrorCode {}

  Set<String> DUPLICATE = Set.of("209", "3002", "3003");
  Set<String> MISSING = Set.of("201", "5004");
  Set<String> CANCELLED = Set.of("205", "5006");

  static ErrorCode of(Fault fault) {
    var code = fault.code();
    if (DUPLICATE.contains(code))
      return new ThereAlready();
    if (MISSING.contains(code))
      return new NotThere();
    if (CANCELLED.contains(code))
      return new CancelledAlready();
    return switch (code) {
      case "5003" -> new ForAPerson("EFAKTURA_RECEIVER");
      case "5005" -> new ForAPerson("EFAKTURA_PAID");
      case "5008", "5009", "5010" -> new ForAPerson("EFAKTURA_AGREEMENT");
      default -> fault.blame() == Blame.OURS ? new ForAPerson("EFAKTURA_REFUSED") : new Passing();
    };
  }
}
