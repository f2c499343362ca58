package no.fakturahub.sandbox.poweroffice;

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

/// What every call passes first: the subscription key, the limit, the token, and whatever trouble was asked for.
@Order(0)
final class Gate extends OncePerRequestFilter {

  static final String PATH = "/sandbox/poweroffice/v2";
  static final String TOKEN = "/sandbox/poweroffice/OAuth/Token";

  private final Tokens tokens;
  private final Companies companies;
  private final Limit limit;
  private final Faults faults;

  Gate(Tokens tokens, Companies companies, Limit limit, Faults faults) {
    this.tokens = tokens;
    this.companies = companies;
    this.limit = limit;
    this.faults = faults;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().startsWith(PATH + "/")
        && !request.getServletPath().equals(TOKEN);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
      FilterChain chain) throws ServletException, IOException {
    try {
      answer(request, response, chain);
    } catch (Rejected rejected) {
      refuse(rejected, response);
    }
  }

  static void refuse(Rejected rejected, HttpServletResponse response) throws IOException {
    response.setStatus(rejected.status());
    response.setContentType("application/json");
    response.getOutputStream().write(Json.bytes(rejected.body()));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var call = request.getMethod() + " "
        + request.getServletPath().replaceFirst("^/sandbox/poweroffice(/v2)?", "");
    switch (faults.next(call).orElse(null)) {
      case null -> pass(request, response, chain);
      case CUT -> Cut.off(response);
      case ANSWER_LOST -> {
        pass(request, new ContentCachingResponseWrapper(response), chain);
        Cut.off(response);
      }
      case TOO_MANY ->
        throw new Rejected(429, "", "Rate limit is exceeded. Try again in 1 seconds.");
      case SERVER_ERROR -> throw new Rejected(500, "Error", "Internal error (sandbox)");
      case TOKEN_EXPIRED -> {
        tokens.endAll();
        pass(request, response, chain);
      }
    }
  }

  private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!String.valueOf(request.getHeader("Ocp-Apim-Subscription-Key")).startsWith("sandbox"))
      throw new Rejected(401, "Access denied", "The subscription key is missing. (sandbox)");
    limit.take();
    if (!request.getServletPath().equals(TOKEN))
      request.setAttribute("books",
          companies.books(tokens.client(request.getHeader("Authorization"))));
    chain.doFilter(request, response);
  }
}
