package no.fakturahub.sandbox.tripletex;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import no.fakturahub.sandbox.wire.Cut;
import no.fakturahub.sandbox.wire.Faults;
import no.fakturahub.sandbox.wire.Json;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// What every call passes first: its id, the session, the limit, and whatever trouble was asked
/// for.
@Order(0)
final class Gate extends OncePerRequestFilter {

  static final String PATH = "/sandbox/tripletex/v2";
  private static final String OPEN = "/token/session/:create";
  private static final String REQUEST_ID = "x-tlx-request-id";

  private final Sessions sessions;
  private final Companies companies;
  private final Limits limits;
  private final Faults faults;

  Gate(Sessions sessions, Companies companies, Limits limits, Faults faults) {
    this.sessions = sessions;
    this.companies = companies;
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
    response.setHeader(REQUEST_ID, UUID.randomUUID().toString());
    var call = request.getServletPath().substring(PATH.length());
    try {
      var fault = faults.next(request.getMethod() + " " + call);
      if (fault.isPresent())
        struck(fault.get(), call, request, response, chain);
      else
        pass(call, request, response, chain);
    } catch (Rejected rejected) {
      refuse(rejected, response);
    }
  }

  /// Also for what is refused further in.
  static void refuse(Rejected rejected, HttpServletResponse response) throws IOException {
    response.setStatus(rejected.status());
    response.setContentType("application/json;charset=utf-8");
    response.getOutputStream()
        .write(Json.bytes(rejected.body(String.valueOf(response.getHeader(REQUEST_ID)))));
  }

  private void struck(Faults.Kind fault, String call, HttpServletRequest request,
      HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    switch (fault) {
      case CUT -> Cut.off(response);
      case ANSWER_LOST -> {
        pass(call, request, new ContentCachingResponseWrapper(response), chain);
        Cut.off(response);
      }
      case TOO_MANY -> throw limits.refuse(response);
      case SERVER_ERROR -> throw new Rejected(500, 1000, "Internal error. (sandbox)");
      case TOKEN_EXPIRED -> {
        sessions.endAll();
        pass(call, request, response, chain);
      }
    }
  }

  private void pass(String call, HttpServletRequest request, HttpServletResponse response,
      FilterChain chain) throws ServletException, IOException {
    if (!call.equals(OPEN)) {
      var session = sessions.of(request.getHeader("Authorization"));
      limits.take(session.employee(), response);
      request.setAttribute("books", companies.books(session.employee()));
    }
    chain.doFilter(request, response);
  }
}
