package no.fakturahub.sandbox.efaktura;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import no.fakturahub.sandbox.efaktura.EfakturaSandbox.Settings;
import no.fakturahub.sandbox.efaktura.Faults.Fault;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where SOAP comes in, and goes wrong when that was asked for.
@RestController("efakturaDoor")
@Profile("sandbox")
class Door {

  private final Operator operator;
  private final Faults faults;
  private final Duration slow;

  Door(Operator operator, Faults faults, Settings settings) {
    this.operator = operator;
    this.faults = faults;
    this.slow = settings.slow();
  }

  @PostMapping("/sandbox/efaktura/soap")
  void call(HttpServletRequest http, HttpServletResponse answer) throws IOException {
    try {
      var request = Request.read(http.getInputStream().readAllBytes());
      mustBeMeant(String.valueOf(http.getHeader("SOAPAction")), request);
      var fault = faults.next(request.operation());
      if (fault.isEmpty())
        send(answer, 200, new Services(operator, Optional.empty()).answer(request));
      else
        struck(fault.get(), request, answer);
    } catch (Rejected why) {
      send(answer, 500, Reply.rejected(why));
    }
  }

  /// SOAP 1.1 § 6.1.1: the action in quotes. It ends in the operation's name.
  private static void mustBeMeant(String action, Request request) {
    if (!action.startsWith("\"https://efaktura-services.nets.no/")
        || !action.endsWith("/" + request.operation() + "\""))
      throw new Rejected("", "SOAPAction: %s (sandbox)".formatted(action));
  }

  private void struck(Fault fault, Request request, HttpServletResponse answer)
      throws IOException {
    var services = new Services(operator, Optional.of(fault.kind()));
    switch (fault.kind()) {
      case CUT -> cut(answer);
      case ANSWER_LOST -> {
        services.answer(request);
        cut(answer);
      }
      case SLOW -> {
        var late = services.answer(request);
        LockSupport.parkNanos(slow.toNanos());
        send(answer, 200, late);
      }
      case TOO_MANY -> {
        answer.setHeader("Retry-After", "1");
        send(answer, 429, "");
      }
      case UNAVAILABLE -> send(answer, 503, "");
      case SERVER_ERROR -> send(answer, 500, "<html><p>Proxy error</html>");
      case SERVER_FAULT -> send(answer, 500, Reply.broken());
      case REFUSED -> throw new Rejected(String.valueOf(fault.code()), "As asked for (sandbox)");
      case REJECTED_LATER, PAID, LATE, FORGOTTEN, TAKEN_TWICE ->
        send(answer, 200, services.answer(request));
    }
  }

  private static void send(HttpServletResponse answer, int status, String text)
      throws IOException {
    answer.setStatus(status);
    answer.setContentType("text/xml;charset=utf-8");
    answer.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Less is sent than was promised, and the line is closed.
  private static void cut(HttpServletResponse answer) throws IOException {
    answer.setHeader("Connection", "close");
    answer.setContentLength(1000);
    answer.getOutputStream().write('<');
    answer.flushBuffer();
  }
}
