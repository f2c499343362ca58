package no.fakturahub.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import no.fakturahub.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/// No body of a call is read without end, neither in bytes nor in time, whoever reads it.
@Component
@Order(Once.AFTER_WHO_COMES - 1)
class Measured extends OncePerRequestFilter {

  /// Other systems' messages are some kilobytes, and their senders are known only when all is read.
  private static final long HOOK = 1 << 20;
  private static final String HOOKS = "/hooks/";

  private final Problems problems;
  private final long maxBytes;
  private final Duration maxTime;
  private final Ticks ticks;

  /// A clock that nobody moves, in nanoseconds.
  interface Ticks {
    long now();
  }

  @Autowired
  Measured(Problems problems, @Value("${hub.intake.max-bytes}") long maxBytes,
      @Value("${hub.intake.max-time}") Duration maxTime) {
    this(problems, maxBytes, maxTime, System::nanoTime);
  }

  Measured(Problems problems, long maxBytes, Duration maxTime, Ticks ticks) {
    this.problems = problems;
    this.maxBytes = maxBytes;
    this.maxTime = maxTime;
    this.ticks = ticks;
  }

  static HttpStatus status(String code) {
    return switch (code) {
      case "TOO_LARGE" -> HttpStatus.CONTENT_TOO_LARGE;
      case "TOO_SLOW" -> HttpStatus.REQUEST_TIMEOUT;
      default -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest at) {
    return !at.getRequestURI().startsWith("/api/") && !at.getRequestURI().startsWith(HOOKS);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest at, HttpServletResponse answer,
      FilterChain next) throws ServletException, IOException {
    var most = at.getRequestURI().startsWith(HOOKS) ? Math.min(HOOK, maxBytes) : maxBytes;
    try {
      if (at.getContentLengthLong() > most)
        throw MeasuredBody.tooLarge(most);
      next.doFilter(new MeasuredBody(at, most, maxTime, ticks), answer);
    } catch (Refused why) {
      refuse(answer, why);
    } catch (ServletException e) {
      if (!(e.getCause() instanceof Refused why))
        throw e;
      refuse(answer, why);
    }
  }

  private void refuse(HttpServletResponse answer, Refused why) throws IOException {
    if (answer.isCommitted())
      throw why;
    var status = status(why.code());
    answer.reset();
    answer.setStatus(status.value());
    answer.setContentType("application/problem+json");
    answer.getOutputStream()
        .write(JsonMapper.shared().writeValueAsBytes(problems.of(why, status)));
  }
}
