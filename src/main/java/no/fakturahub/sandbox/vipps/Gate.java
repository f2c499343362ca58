package no.fakturahub.sandbox.vipps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// What every call to the API passes first: the token, the limit, and whatever trouble was asked
/// for. A call is known by its method and the last word of its path that is no name of anything:
/// `POST payments`, `GET payment`, `POST capture`.
@Order(0)
final class Gate extends OncePerRequestFilter {

  static final String PATH = "/sandbox/vipps/api";
  private static final String TOKEN = "/accesstoken/get";

  private final Tokens tokens;
  private final Limits limits;
  private final Faults faults;

  Gate(Tokens tokens, Limits limits, Faults faults) {
    this.tokens = tokens;
    this.limits = limits;
    this.faults = faults;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().startsWith(PATH + "/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
      FilterChain chain) throws ServletException, IOException {
    var path = request.getServletPath().substring(PATH.length());
    try {
      var fault = faults.atCall(Call.name(request.getMethod(), path));
      if (fault.isPresent())
        struck(fault.get(), path, request, response, chain);
      else
        pass(path, request, response, chain);
    } catch (Problem problem) {
      refuse(problem, path, response);
    }
  }

  /// Also for what is refused further in.
  static void refuse(Problem problem, String path, HttpServletResponse response)
      throws IOException {
    response.setStatus(problem.status());
    response.setContentType("application/problem+json");
    response.getOutputStream().write(Json.bytes(problem.body(path)));
  }

  private void struck(Faults.Kind fault, String path, HttpServletRequest request,
      HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    switch (fault) {
      case CUT -> cut(response);
      case ANSWER_LOST -> {
        pass(path, request, new ContentCachingResponseWrapper(response), chain);
        cut(response);
      }
      case TOO_MANY -> throw Problem.plain(429, "Too many requests (sandbox)");
      case SERVER_ERROR -> throw Problem.coded(500, 3010, "Internal error");
      case LOCKED -> throw Problem.plain(423, "Locked (sandbox)");
      case NO_FUNDS -> throw Problem.coded(400, 6260, "Funds unavailable");
      case TOKEN_EXPIRED -> {
        tokens.endAll();
        pass(path, request, response, chain);
      }
      case MESSAGE_LATE, MESSAGE_TWICE, MESSAGE_LOST, MESSAGE_FORGED ->
        throw new IllegalStateException(
            fault + " strikes messages");
    }
  }

  private void pass(String path, HttpServletRequest request, HttpServletResponse response,
      FilterChain chain) throws ServletException, IOException {
    if (!path.equals(TOKEN)) {
      tokens.check(request.getHeader("Authorization"),
          request.getHeader("Ocp-Apim-Subscription-Key"));
      limits.take(request.getMethod(), path, request.getHeader("Merchant-Serial-Number"));
    }
    chain.doFilter(request, response);
  }

  /// Less is sent than was promised, and the line is closed.
  private static void cut(HttpServletResponse response) throws IOException {
    response.setHeader("Connection", "close");
    response.setContentLength(1000);
    response.getOutputStream().write('{');
    response.flushBuffer();
  }
}
