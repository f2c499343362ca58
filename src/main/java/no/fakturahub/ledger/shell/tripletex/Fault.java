package no.fakturahub.ledger.shell.tripletex;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.ledger.shell.tripletex.Message.Problem;
import no.fakturahub.ledger.shell.tripletex.Message.Validation;

/// Why Tripletex said no. It is told by status, code and field, for the words are in the language
/// of the token's user (tripletex.no, API 2.0 documentation, "Status codes").
sealed interface Fault {

  /// A person can put it right.
  ///
  /// @param code a key of `reasons/ledger_*.properties`
  record ForAPerson(String code, String words) implements Fault {}

  /// Too many requests.
  record Busy(Instant until) implements Fault {}

  /// Their trouble, or two at once: trying again may help.
  record Passing(String words) implements Fault {}

  static Fault of(int status, Problem problem, Instant allowedAgain) {
    if (status == 429)
      return new Busy(allowedAgain);
    if (status >= 500)
      return new Passing(words(problem));
    var code = switch (status) {
      case 401 -> "TRIPLETEX_TOKENS";
      case 403 -> "TRIPLETEX_NO_PERMISSION";
      case 409 -> problem.code() == 10000 ? "TRIPLETEX_PERIOD_LOCKED" : "";
      case 422 -> byField(problem);
      default -> "TRIPLETEX_REFUSED";
    };
    return code.isEmpty() ? new Passing(words(problem)) : new ForAPerson(code, words(problem));
  }

  default RuntimeException asException() {
    return switch (this) {
      case ForAPerson(var code, var words) -> new Refused(code, words);
      case Busy(var until) -> new NotYet(until, "Tripletex takes no more requests before " + until);
      case Passing(var words) -> new IllegalStateException("Tripletex: " + words);
    };
  }

  /// We never leave the account out, so a complaint about it is about what may be posted on it that
  /// day.
  private static String byField(Problem problem) {
    var fields = validations(problem).stream().map(v -> String.valueOf(v.field())).toList();
    if (fields.stream().anyMatch(f -> f.startsWith("postings.vatType")))
      return "TRIPLETEX_VAT_LOCKED";
    if (fields.stream().anyMatch(f -> f.startsWith("postings.customer")))
      return "TRIPLETEX_CUSTOMER_MISSING";
    if (fields.stream().anyMatch(f -> f.endsWith("(account)")))
      return "TRIPLETEX_RECONCILED";
    return "TRIPLETEX_REFUSED";
  }

  private static String words(Problem problem) {
    var details = validations(problem).stream().map(v -> "%s: %s".formatted(v.field(), v.message()))
        .collect(joining("; "));
    return "%d/%d %s %s (request %s)".formatted(problem.status(), problem.code(),
        problem.message(), details, problem.requestId());
  }

  private static List<Validation> validations(Problem problem) {
    return problem.validationMessages() == null ? List.of() : problem.validationMessages();
  }
}
