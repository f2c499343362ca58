package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import no.fakturahub.console.OnceTable.Key;
import no.fakturahub.console.OnceTable.Row;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/// A call with an `Idempotency-Key` is carried out once: the same again is answered as the first was
/// (draft-ietf-httpapi-idempotency-key-header-07). Orders need none, for an order's own id says as much.
@Component
@Order(Once.AFTER_WHO_COMES)
class Once extends OncePerRequestFilter {

  static final int AFTER_WHO_COMES = -50;
  static final String KEY = "Idempotency-Key";
  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final int LONGEST = 255;

  private final OnceTable table;
  private final Problems problems;
  private final int maxBytes;

  Once(OnceTable table, Problems problems, @Value("${hub.intake.max-bytes}") int maxBytes) {
    this.table = table;
    this.problems = problems;
    this.maxBytes = maxBytes;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest at) {
    return at.getHeader(KEY) == null || LOOKING.contains(at.getMethod())
        || !at.getRequestURI().startsWith("/api/") || at.getRequestURI().equals("/api/orders");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest at, HttpServletResponse answer,
      FilterChain next) throws ServletException, IOException {
    var name = at.getHeader(KEY).strip();
    var body = at.getInputStream().readNBytes(maxBytes + 1);
    if (name.isEmpty() || name.length() > LONGEST)
      refuse(answer, "IDEMPOTENCY_KEY", "1–%d characters".formatted(LONGEST),
          HttpStatus.BAD_REQUEST);
    else if (body.length > maxBytes)
      refuse(answer, "TOO_LARGE", "more than %d bytes".formatted(maxBytes),
          HttpStatus.CONTENT_TOO_LARGE);
    else
      once(new Key(requireNonNullElse(at.getRemoteUser(), "-"), name), new ReadBody(at, body),
          fingerprint(at, body), answer, next);
  }

  private void once(Key key, HttpServletRequest at, String fingerprint,
      HttpServletResponse answer, FilterChain next) throws ServletException, IOException {
    if (table.begin(key, fingerprint))
      first(key, at, answer, next);
    else
      again(key, fingerprint, answer);
  }

  /// What failed for a while is not kept, so that the same key may try again.
  private void first(Key key, HttpServletRequest at, HttpServletResponse answer,
      FilterChain next) throws ServletException, IOException {
    var kept = new ContentCachingResponseWrapper(answer);
    var done = false;
    try {
      next.doFilter(at, kept);
      done = kept.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value();
    } finally {
      if (done)
        table.answered(key, kept.getStatus(), kept.getContentType(), kept.getContentAsByteArray());
      else
        table.forget(key);
    }
    kept.copyBodyToResponse();
  }

  private void again(Key key, String fingerprint, HttpServletResponse answer)
      throws IOException {
    var row = table.find(key);
    if (row.isPresent() && !row.get().fingerprint().equals(fingerprint))
      refuse(answer, "IDEMPOTENCY_KEY_REUSED", key.name(), HttpStatus.UNPROCESSABLE_CONTENT);
    else if (row.isPresent() && row.get().status() != null)
      replay(row.get(), answer);
    else
      refuse(answer, "IDEMPOTENCY_KEY_RUNNING", key.name(), HttpStatus.CONFLICT);
  }

  private static void replay(Row row, HttpServletResponse answer) throws IOException {
    answer.setStatus(requireNonNullElse(row.status(), HttpStatus.OK.value()));
    answer.setHeader("Idempotent-Replayed", "true");
    if (row.contentType() != null)
      answer.setContentType(row.contentType());
    answer.getOutputStream().write(requireNonNullElse(row.answer(), new byte[0]));
  }

  private void refuse(HttpServletResponse answer, String code, String detail, HttpStatus status)
      throws IOException {
    answer.setStatus(status.value());
    answer.setContentType("application/problem+json");
    if (status == HttpStatus.CONFLICT)
      answer.setHeader("Retry-After", "1");
    answer.getOutputStream().write(JsonMapper.shared()
        .writeValueAsBytes(problems.of(new Refused(code, detail), status)));
  }

  private static String fingerprint(HttpServletRequest at, byte[] body) {
    var all = new ByteArrayOutputStream();
    all.writeBytes("%s %s?%s\n".formatted(at.getMethod(), at.getRequestURI(), at.getQueryString())
        .getBytes(StandardCharsets.UTF_8));
    all.writeBytes(body);
    return Sha256.of(all.toByteArray());
  }
}
