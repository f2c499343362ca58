package no.fakturahub.console;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Whatever nobody else has told of, told to systems as a problem; the page of errors tells people.
@ControllerAdvice
@Order(AnyProblem.LAST)
class AnyProblem {

  /** After whoever tells of something better. */
  static final int LAST = Ordered.LOWEST_PRECEDENCE;

  private static final Logger LOG = LoggerFactory.getLogger(AnyProblem.class);

  /** SQLSTATE (ISO/IEC 9075-2) of a text that is longer than its column, or has a character that is not kept. */
  private static final Set<String> NOT_KEPT = Set.of("22001", "22021");

  private final Problems problems;

  AnyProblem(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Object> told(Exception why, HttpServletRequest asked) throws Exception {
    if (!asked.getRequestURI().startsWith("/api/"))
      throw why;
    if (why instanceof Refused refused)
      return ResponseEntity.status(Measured.status(refused.code()))
          .body(problems.of(refused, Measured.status(refused.code())));
    if (NOT_KEPT.contains(sqlState(why)))
      return ResponseEntity.unprocessableContent().body(problems.of(new Refused("API_TEXT",
          asked.getRequestURI()), HttpStatus.UNPROCESSABLE_CONTENT));
    var id = UUID.randomUUID();
    LOG.error("{} {} failed, {}", asked.getMethod(), asked.getRequestURI(), id, why);
    return ResponseEntity.internalServerError().body(
        problems.of(new Refused("API_FAILED", id.toString()), HttpStatus.INTERNAL_SERVER_ERROR));
  }

  private static String sqlState(Throwable why) {
    for (var cause = why; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException of && of.getSQLState() != null)
        return of.getSQLState();
    }
    return "";
  }
}
