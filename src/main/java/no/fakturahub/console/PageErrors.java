package no.fakturahub.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// What is not there is told to people on a page, and to systems as a problem.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

  @ExceptionHandler
  @Nullable
  ResponseEntity<ProblemDetail> noPage(NoResourceFoundException none, HttpServletRequest asked,
      HttpServletResponse answer) throws IOException {
    return told(none, asked, answer);
  }

  @ExceptionHandler
  @Nullable
  ResponseEntity<ProblemDetail> refused(ResponseStatusException why, HttpServletRequest asked,
      HttpServletResponse answer) throws IOException {
    return told(why, asked, answer);
  }

  private static @Nullable ResponseEntity<ProblemDetail> told(ErrorResponse why,
      HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    if (asked.getRequestURI().startsWith("/api/"))
      return ResponseEntity.status(why.getStatusCode())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(why.getBody());
    answer.sendError(why.getStatusCode().value());
    return null;
  }
}
