package no.fakturahub.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import no.fakturahub.parked.NotReplayable;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessage.State;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.parked.Reason;
import no.fakturahub.parked.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// What is parked, and the three ways on. Errors are `application/problem+json`.
@RestController
@RequestMapping("/api/parked")
class ParkedApi {

  /// A parked message with its reason in both languages.
  record Told(ParkedMessage message, Reason reason) {}

  /// Why it goes no further, in the words of whoever decides.
  record Decision(@Nullable String reason) {}

  private static final int MOST = 1000;

  private final ParkedMessages parked;
  private final Reasons reasons;
  private final int maxBytes;

  ParkedApi(ParkedMessages parked, Reasons reasons,
      @Value("${hub.intake.max-bytes}") int maxBytes) {
    this.parked = parked;
    this.reasons = reasons;
    this.maxBytes = maxBytes;
  }

  @GetMapping
  List<Told> list(@RequestParam(name = "state", defaultValue = "OPEN") State state) {
    return parked.list(state, MOST).stream().map(this::told).toList();
  }

  @GetMapping("/{id}")
  Told one(@PathVariable("id") UUID id) {
    return told(found(id));
  }

  /// The bytes as they came, never shown by a browser.
  @GetMapping("/{id}/original")
  ResponseEntity<byte[]> original(@PathVariable("id") UUID id) {
    var name = ContentDisposition.attachment()
        .filename(found(id).name().replaceAll("[/\\\\]", "_"), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(parked.original(id).orElseThrow(notFound("The hub never took it in.")));
  }

  /// All that stopped for one reason, such as DELIVERY_TO_APPROVE.
  @PostMapping("/replay")
  List<Told> replayAll(@RequestParam("code") String code) {
    return parked.replayAll(code, MOST).stream().map(this::told).toList();
  }

  /// Without a body the original is sent in again; a body is a copy that a person corrected.
  ///
  /// @return as it is after that: still `OPEN` when it stopped again
  @PostMapping(path = "/{id}/replay", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  Told replay(@PathVariable("id") UUID id, InputStream body) throws IOException {
    found(id);
    var corrected = body.readNBytes(maxBytes + 1);
    if (corrected.length > maxBytes)
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE,
          "At most %d bytes are taken.".formatted(maxBytes));
    return told(
        corrected.length == 0 ? parked.replay(id) : parked.replayCorrected(id, corrected));
  }

  @PostMapping("/{id}/discard")
  Told discard(@PathVariable("id") UUID id, @RequestBody Decision decision) {
    found(id);
    if (decision.reason() == null || decision.reason().isBlank())
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Say why: {\"reason\": \"…\"}");
    return told(parked.discard(id, decision.reason()));
  }

  @ExceptionHandler
  ProblemDetail notPossible(NotReplayable why) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
        Objects.requireNonNullElse(why.getMessage(), ""));
  }

  private Told told(ParkedMessage message) {
    return new Told(message, reasons.of(message.code()));
  }

  private ParkedMessage found(UUID id) {
    return parked.find(id).orElseThrow(notFound("Nothing is parked as %s.".formatted(id)));
  }

  private static Supplier<ResponseStatusException> notFound(String why) {
    return () -> new ResponseStatusException(HttpStatus.NOT_FOUND, why);
  }
}
