package no.fakturahub.sandbox.fiken;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.fakturahub.sandbox.wire.Cut;
import no.fakturahub.sandbox.wire.Faults;
import no.fakturahub.sandbox.wire.Json;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// What every call passes first: the token, one request at a time, and whatever trouble was asked for.
@Order(0)
final class Gate extends OncePerRequestFilter {

  static final String PATH = "/sandbox/fiken/api/v2";

  private final Tokens tokens;
  private final Faults faults;

  Gate(Tokens tokens, Faults faults) {
    this.tokens = tokens;
    this.faults = faults;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().startsWith(PATH + "/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
      FilterChain chain) throws ServletException, IOException {
    var token = String.valueOf(request.getHeader("Authorization"));
    try {
      tokens.enter(token);
      // whoever has the answer may ask again at once: it is given after leaving
      var kept = new ContentCachingResponseWrapper(response);
      try {
        answer(request, response, kept, chain);
      } finally {
        tokens.leave(token);
      }
      kept.copyBodyToResponse();
    } catch (Rejected rejected) {
      refuse(rejected, response);
    }
  }

  static void refuse(Rejected rejected, HttpServletResponse response) throws IOException {
    response.setStatus(rejected.status());
    response.setContentType("application/json");
    response.getOutputStream().write(Json.bytes(rejected.body()));
  }

  /// @param kept what a call that goes well is answered
  private void answer(HttpServletRequest request, HttpServletResponse response,
      HttpServletResponse kept, FilterChain chain) throws ServletException, IOException {
    var call = request.getServletPath().substring(PATH.length())
        .replaceFirst("^/companies/[^/]+", "").replaceAll("/[0-9]+", "/{id}");
    switch (faults.next(request.getMethod() + " " + call).orElse(null)) {
      case null -> chain.doFilter(request, kept);
      case CUT -> Cut.off(response);
      case ANSWER_LOST -> {
        chain.doFilter(request, new ContentCachingResponseWrapper(response));
        Cut.off(response);
      }
      case TOO_MANY -> throw new Rejected(429, "Too many requests (sandbox)");
      case SERVER_ERROR -> throw new Rejected(500, "Internal error (sandbox)");
      case TOKEN_EXPIRED -> throw new Rejected(401, "Unauthorized (sandbox)");
    }
  }
}
