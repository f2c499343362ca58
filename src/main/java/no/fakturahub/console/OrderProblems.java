package no.fakturahub.console;

import org.apache.camel.CamelExecutionException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// An order that is refused, told to its sender.
@Order(AnyProblem.LAST - 1)
@RestControllerAdvice(assignableTypes = OrdersApi.class)
class OrderProblems {

  private final Problems problems;

  OrderProblems(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ProblemDetail refused(OrderRefused refused) {
    var why = refused.why();
    var problem = problems.of(why, status(why.code()));
    if (refused.parked() != null)
      problem.setProperty("parked", refused.parked());
    return problem;
  }

  /// The database is away, or the like: the sender still has its order.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> mayHeal(CamelExecutionException stopped) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
        "The order was not taken. Send it again in a minute: it cannot become two invoices.");
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", "60")
        .body(problem);
  }

  private static HttpStatus status(String code) {
    return switch (code) {
      case "ORDER_CHANGED" -> HttpStatus.CONFLICT;
      default -> Measured.status(code);
    };
  }
}
