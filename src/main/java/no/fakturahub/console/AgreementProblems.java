package no.fakturahub.console;

import no.fakturahub.kernel.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// An agreement that is refused, told to whoever asked for it.
@RestControllerAdvice(assignableTypes = AgreementsApi.class)
class AgreementProblems {

  private final Problems problems;

  AgreementProblems(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ProblemDetail refused(Refused why) {
    return problems.of(why, switch (why.code()) {
      case "AGREEMENT_UNKNOWN" -> HttpStatus.NOT_FOUND;
      case "AGREEMENT_EXISTS" -> HttpStatus.CONFLICT;
      default -> HttpStatus.UNPROCESSABLE_CONTENT;
    });
  }
}
