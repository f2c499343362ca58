package no.fakturahub.console;

import no.fakturahub.kernel.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// What is refused, told to whoever asked for it.
@Order(AnyProblem.LAST - 1)
@RestControllerAdvice(basePackages = {"no.fakturahub.agreement",
    "no.fakturahub.customer", "no.fakturahub.pilot"},
    assignableTypes = {
        CreditNotesApi.class, AgreementsApi.class, BooksApi.class, PaymentsApi.class,
        DecisionsApi.class, ReminderLawApi.class, RemindersApi.class, CollectionApi.class,
        ClockApi.class, ComingApi.class, ReportsApi.class, AccessApi.class, ReasonsApi.class,
        NotesApi.class, SecondEyesApi.class,
        SendingApi.class, WebhooksApi.class, PrivacyApi.class})
class RefusalProblems {

  private final Problems problems;

  RefusalProblems(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ProblemDetail refused(Refused why) {
    return problems.of(why, switch (why.code()) {
      case "CREDIT_NO_INVOICE", "AGREEMENT_UNKNOWN", "AGREEMENT_NONE", "BOOKS_NO_SELLER",
          "BOOKS_NOT_COMPARED", "COMING_NONE", "NOTE_NO_INVOICE", "REASON_NONE", "CUSTOMER_NONE",
          "DECISION_NO_PAYMENT",
          "REMINDER_NO_INVOICE", "REMINDER_SELLER", "DECISION_NO_ALLOCATION",
          "DECISION_NOT_ASKED", "DELIVERY_NONE", "WEBHOOK_NONE", "WEBHOOK_NO_EVENT" ->
        HttpStatus.NOT_FOUND;
      case "CREDIT_REQUEST_CHANGED", "CREDIT_NOTHING_LEFT", "AGREEMENT_EXISTS", "AGREEMENT_CHANGED",
          "DECISION_REQUEST_CHANGED", "DECISION_TOO_MUCH", "DECISION_UNDONE", "DECISION_USED",
          "CLOCK_MOVES", "COMING_MADE", "COMING_DROPPED", "DELIVERY_HAS_LEFT",
          "DELIVERY_NOT_AGAIN" ->
        HttpStatus.CONFLICT;
      default -> Measured.status(why.code());
    });
  }
}
