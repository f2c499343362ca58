package no.fakturahub.sandbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Writes down what has passed the gates.
public final class Passed extends OncePerRequestFilter implements Ordered {

  private final List<Exchange> exchanges;

  /// @param path after `/sandbox`
  /// @param request and response are empty where there is no body
  public record Exchange(String method, String path, String request, int status,
      String response) {}

  Passed(List<Exchange> exchanges) {
    this.exchanges = exchanges;
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
      FilterChain chain) throws ServletException, IOException {
    var asked = new ContentCachingRequestWrapper(request, 1_000_000);
    var answered = new ContentCachingResponseWrapper(response);
    chain.doFilter(asked, answered);
    exchanges.add(new Exchange(request.getMethod(),
        request.getServletPath().replaceFirst("^/sandbox", ""),
        new String(asked.getContentAsByteArray(), StandardCharsets.UTF_8), answered.getStatus(),
        new String(answered.getContentAsByteArray(), StandardCharsets.UTF_8)));
    answered.copyBodyToResponse();
  }
}
