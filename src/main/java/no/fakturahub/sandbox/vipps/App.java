package no.fakturahub.sandbox.vipps;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/// The customer's app: shows a payment, and approves or rejects it. Both lead back to the shop.
@RestController("vippsApp")
@RequestMapping("/sandbox/vipps/app")
@Profile("sandbox")
class App {

  static final String PAGE = """
      <!DOCTYPE html><html lang="nb"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Vipps (sandkasse)</title><link rel="stylesheet" href="/hub.css"></head>
      <body><main id="content"><h1>Vipps (sandkasse)</h1><section class="card">
      <h2>%s</h2><p>kr %s</p><p class="soft">%s</p>%s</section></main></body></html>""";
  static final String BUTTONS = """
      <form method="post" action="%1$s/approve"><button>Godkjenn / Approve</button></form>
      <form method="post" action="%1$s/reject"><button>Avvis / Reject</button></form>""";

  private final Payments payments;

  App(Payments payments) {
    this.payments = payments;
  }

  static String page(Payment payment, HttpServletRequest request) {
    return "%s://%s:%d/sandbox/vipps/app/%s".formatted(request.getScheme(),
        request.getServerName(), request.getServerPort(),
        payment.document().path("token").asString(""));
  }

  @GetMapping("/{token}")
  ResponseEntity<byte[]> show(@PathVariable("token") String token) {
    var payment = payments.inApp(token, _ -> {}, "");
    var waits = payment.state().equals("CREATED");
    return html(PAGE.formatted(
        HtmlUtils.htmlEscape(payment.document().path("description").asString("")),
        BigDecimal.valueOf(payment.ore("amount"), 2).toPlainString(),
        payment.document().path("reference").asString("") + " · " + payment.state(),
        waits ? BUTTONS.formatted(HtmlUtils.htmlEscape(token)) : ""));
  }

  @PostMapping("/{token}/approve")
  ResponseEntity<byte[]> approve(@PathVariable("token") String token) {
    return back(payments.inApp(token, Payment::approve, "AUTHORIZED"));
  }

  @PostMapping("/{token}/reject")
  ResponseEntity<byte[]> reject(@PathVariable("token") String token) {
    return back(payments.inApp(token, payment -> payment.becomes("ABORTED"), "ABORTED"));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> refused(Problem problem) {
    return ResponseEntity.status(problem.status()).build();
  }

  private static ResponseEntity<byte[]> back(Payment payment) {
    return ResponseEntity.status(303)
        .location(URI.create(payment.document().path("returnUrl").asString(""))).build();
  }

  static ResponseEntity<byte[]> html(String page) {
    return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML,
        StandardCharsets.UTF_8)).body(page.getBytes(StandardCharsets.UTF_8));
  }
}
