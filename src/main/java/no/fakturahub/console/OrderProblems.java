package no.fakturahub.console;

import java.net.URI;
import no.fakturahub.parked.Reasons;
import org.apache.camel.CamelExecutionException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Refusals as `application/problem+json` (RFC 9457), with cause and cure in both languages.
@RestControllerAdvice(assignableTypes = OrdersApi.class)
class OrderProblems {

  private final Reasons reasons;

  OrderProblems(Reasons reasons) {
    this.reasons = reasons;
  }

  @ExceptionHandler
  ProblemDetail refused(OrderRefused refused) {
    var why = refused.why();
    var reason = reasons.of(why.code());
    var problem = ProblemDetail.forStatusAndDetail(status(why.code()), why.detail());
    problem.setType(URI.create("urn:fakturahub:problem:" + why.code()));
    problem.setTitle(reason.en().cause());
    problem.setProperty("code", why.code());
    problem.setProperty("cure", reason.en().cure());
    problem.setProperty("cause_nb", reason.nb().cause());
    problem.setProperty("cure_nb", reason.nb().cure());
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
      case "TOO_LARGE" -> HttpStatus.CONTENT_TOO_LARGE;
      case "ORDER_CHANGED" -> HttpStatus.CONFLICT;
      default -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }
}
