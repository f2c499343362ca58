package no.fakturahub.vipps.shell;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.vipps.shell.Message.Problem;

/// Why Vipps said no. It is told by status and numeric code, for the words are rewritten over time
/// (ePayment API, Errors; Knowledge base, Errors; read 2026).
sealed interface Fault {

  /// A person can put it right, or the customer can try again.
  ///
  /// @param code a key of `reasons/vipps_*.properties`
  record ForAPerson(String code, String words) implements Fault {}

  /// Too many requests, or somebody else holds the payment.
  record Busy(Instant until, String words) implements Fault {}

  /// Their trouble: trying again may help.
  record Passing(String words) implements Fault {}

  static Fault of(int status, Problem problem, Instant allowedAgain) {
    var words = words(status, problem);
    if (status == 429 || status == 423)
      return new Busy(allowedAgain, words);
    if (status >= 500)
      return new Passing(words);
    return switch (problem.code()) {
      case "6160", "6250", "6280" -> new Busy(allowedAgain, words);
      case "6060" -> new ForAPerson("VIPPS_ALREADY_APPROVED", words);
      case "6100", "6260" -> new ForAPerson("VIPPS_MONEY_GONE", words);
      case "5060", "5070", "5040", "5100" -> new ForAPerson("VIPPS_SALES_UNIT", words);
      default -> new ForAPerson(byStatus(status), words);
    };
  }

  default RuntimeException asException() {
    return switch (this) {
      case ForAPerson(var code, var words) -> new Refused(code, words);
      case Busy(var until, var words) -> new NotYet(until, "Vipps: " + words);
      case Passing(var words) -> new IllegalStateException("Vipps: " + words);
    };
  }

  private static String byStatus(int status) {
    return switch (status) {
      case 401 -> "VIPPS_KEYS";
      case 403 -> "VIPPS_SALES_UNIT";
      default -> "VIPPS_REFUSED";
    };
  }

  private static String words(int status, Problem problem) {
    var details = problem.details().stream()
        .map(detail -> "%s: %s".formatted(detail.name(), detail.reason())).collect(joining("; "));
    return "%d %s %s (trace %s)".formatted(status, problem.title(), details, problem.traceId());
  }
}
