package no.fakturahub.sandbox.vipps;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The Recurring API v3, as far as the hub uses it.
@RestController("vippsRecurringDoor")
@RequestMapping(Gate.PATH + "/recurring/v3/agreements")
@Profile("sandbox")
class RecurringDoor {

  private static final String UNIT = "Merchant-Serial-Number";
  private static final String KEY = "Idempotency-Key";

  private final Agreements agreements;

  RecurringDoor(Agreements agreements) {
    this.agreements = agreements;
  }

  @PostMapping
  ResponseEntity<byte[]> propose(@RequestHeader(UNIT) String unit, @RequestHeader(KEY) String key,
      @RequestBody String body, HttpServletRequest request) {
    var made = agreements.propose(unit, key, Json.read(body));
    return Json.answer(201,
        Json.object().put("agreementId", made.path("id").asString("")).put("vippsConfirmationUrl",
            "%s://%s:%d/sandbox/vipps/app/agreement/%s".formatted(request.getScheme(),
                request.getServerName(), request.getServerPort(),
                made.path("token").asString(""))));
  }

  @GetMapping("/{agreement}")
  ResponseEntity<byte[]> get(@PathVariable("agreement") String id) {
    return Json.answer(200, Json.object().put("id", id).put("status",
        agreements.agreement(id).path("status").asString("")));
  }

  @PatchMapping("/{agreement}")
  ResponseEntity<byte[]> patch(@PathVariable("agreement") String id, @RequestBody String body) {
    if (!Json.read(body).path("status").asString("").equals("STOPPED"))
      throw Problem.invalid("status", "Only STOPPED here. (sandbox)");
    agreements.stop(id);
    return Json.nothing(204);
  }

  @PostMapping("/{agreement}/charges")
  ResponseEntity<byte[]> charge(@PathVariable("agreement") String agreement,
      @RequestHeader(KEY) String key, @RequestBody String body) {
    var made = agreements.charge(agreement, key, Json.read(body));
    return Json.answer(201, Json.object().put("chargeId", made.path("id").asString("")));
  }

  @GetMapping("/{agreement}/charges/{charge}")
  ResponseEntity<byte[]> seen(@PathVariable("charge") String id) {
    var charge = agreements.charge(id);
    var answer = Json.object().put("id", id).put("status", charge.path("status").asString(""))
        .put("amount", charge.path("amount").asLong());
    answer.putObject("summary").put("captured", charge.path("captured").asLong())
        .put("refunded", charge.path("refunded").asLong())
        .put("cancelled", charge.path("cancelled").asLong());
    return Json.answer(200, answer);
  }

  @DeleteMapping("/{agreement}/charges/{charge}")
  ResponseEntity<byte[]> cancel(@PathVariable("charge") String id) {
    agreements.cancel(id);
    return Json.nothing(204);
  }

  @ExceptionHandler
  void refused(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Gate.refuse(problem, request.getServletPath(), response);
  }
}
