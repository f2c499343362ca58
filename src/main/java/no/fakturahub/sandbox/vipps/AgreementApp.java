package no.fakturahub.sandbox.vipps;

import java.math.BigDecimal;
import java.net.URI;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.node.ObjectNode;

/// The customer's app, with an agreement to say yes or no to; and the day a charge is drawn on.
@RestController("vippsAgreementApp")
@RequestMapping("/sandbox/vipps")
@Profile("sandbox")
class AgreementApp {

  private final Agreements agreements;

  AgreementApp(Agreements agreements) {
    this.agreements = agreements;
  }

  @GetMapping("/app/agreement/{token}")
  ResponseEntity<byte[]> show(@PathVariable("token") String token) {
    var agreement = agreements.byToken(token);
    var body = agreement.path("body");
    var status = agreement.path("status").asString("");
    return App.html(App.PAGE.formatted(
        HtmlUtils.htmlEscape(body.path("productName").asString("")),
        "≤ " + BigDecimal
            .valueOf(body.path("pricing").path("suggestedMaxAmount").asLong(), 2).toPlainString(),
        agreement.path("id").asString("") + " · " + status,
        status.equals("PENDING") ? App.BUTTONS.formatted(HtmlUtils.htmlEscape(token)) : ""));
  }

  @PostMapping("/app/agreement/{token}/approve")
  ResponseEntity<byte[]> approve(@PathVariable("token") String token) {
    return back(agreements.inApp(token, true));
  }

  @PostMapping("/app/agreement/{token}/reject")
  ResponseEntity<byte[]> reject(@PathVariable("token") String token) {
    return back(agreements.inApp(token, false));
  }

  @GetMapping("/charges")
  ResponseEntity<byte[]> charges() {
    var answer = Json.object();
    answer.putArray("charges").addAll(agreements.charges());
    return Json.answer(200, answer.get("charges"));
  }

  /// It falls due now, whatever its date.
  @PostMapping("/charges/{charge}/due")
  ResponseEntity<byte[]> fallDue(@PathVariable("charge") String id) {
    return Json.answer(200, agreements.fallDue(id));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> refused(Problem problem) {
    return ResponseEntity.status(problem.status()).build();
  }

  private static ResponseEntity<byte[]> back(ObjectNode agreement) {
    var page = agreement.path("body").path("merchantRedirectUrl").asString("");
    return ResponseEntity.status(303).location(URI.create(page)).build();
  }
}
