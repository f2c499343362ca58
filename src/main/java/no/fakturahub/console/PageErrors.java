package no.fakturahub.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// What is not there is told to people on a page, and to systems as a problem.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

  @ExceptionHandler
  void noPage(NoResourceFoundException none, HttpServletRequest asked, HttpServletResponse answer)
      throws NoResourceFoundException, IOException {
    if (isOfSystem(asked))
      throw none;
    answer.sendError(none.getStatusCode().value());
  }

  @ExceptionHandler
  void refused(ResponseStatusException why, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    if (isOfSystem(asked))
      throw why;
    answer.sendError(why.getStatusCode().value());
  }

  private static boolean isOfSystem(HttpServletRequest asked) {
    return asked.getRequestURI().startsWith("/api/");
  }
}
