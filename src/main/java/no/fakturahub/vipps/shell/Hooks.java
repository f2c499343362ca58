package no.fakturahub.vipps.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.vipps.Webhook;
import no.fakturahub.vipps.shell.HookTable.Hook;
import no.fakturahub.vipps.shell.Message.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/// Takes Vipps' messages. One that is sealed as it should be makes us look at the payment it names,
/// and is believed in nothing else; what we do not know is none of our business, and all the same
/// well received, for a message that is refused comes again and holds up those behind it.
@RestController
class Hooks {

  private static final Logger LOG = LoggerFactory.getLogger(Hooks.class);
  private static final int MOST = 256 * 1024;

  private final HookTable hooks;
  private final AttemptTable attempts;
  private final Looks looks;
  private final ChargeTable charges;
  private final Draws draws;
  private final TransactionTemplate transaction;

  Hooks(HookTable hooks, AttemptTable attempts, Looks looks, ChargeTable charges, Draws draws,
      TransactionTemplate transaction) {
    this.hooks = hooks;
    this.attempts = attempts;
    this.looks = looks;
    this.charges = charges;
    this.draws = draws;
    this.transaction = transaction;
  }

  @PostMapping("/hooks/vipps")
  ResponseEntity<Void> take(@RequestParam(name = "seller", defaultValue = "") String seller,
      HttpServletRequest request) throws IOException {
    var body = request.getInputStream().readNBytes(MOST + 1);
    var hook = OrgNumber.isOne(seller) ? hooks.of(new OrgNumber(seller)) : null;
    if (hook == null || body.length > MOST || !isGenuine(hook, request, body)) {
      LOG.warn("A message for {} that is not from Vipps was refused",
          OrgNumber.isOne(seller) ? seller : "nobody");
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    look(body);
    return ResponseEntity.ok().build();
  }

  /// The address is the one we registered: what a proxy makes of it does not matter.
  private static boolean isGenuine(Hook hook, HttpServletRequest request, byte[] body) {
    var url = URI.create(hook.url());
    var webhook = new Webhook(url.getRawAuthority(),
        url.getRawPath() + "?" + url.getRawQuery(), header(request, "x-ms-date"),
        header(request, "x-ms-content-sha256"), header(request, "Authorization"), body);
    return webhook.isSealedWith(hook.secret());
  }

  private void look(byte[] body) {
    try {
      var event = event(body);
      attempts.find(Objects.requireNonNullElse(event.reference(), ""))
          .ifPresent(attempt -> transaction.executeWithoutResult(_ -> looks
              .once(attempt.invoice(), "%s %s".formatted(event.name(), event.pspReference()))));
      charges.invoice(Objects.requireNonNullElse(event.chargeId(), ""))
          .ifPresent(invoice -> transaction.executeWithoutResult(
              _ -> draws.once(invoice, String.valueOf(event.eventType()))));
    } catch (JacksonException notAnEvent) {
      LOG.warn("Vipps sent what we cannot read: {}", notAnEvent.getOriginalMessage());
    }
  }

  /// @throws JacksonException when it is not JSON, or not an object
  static Event event(byte[] body) {
    return Objects.requireNonNullElse(Wire.read(body, Event.class), Event.NOTHING);
  }

  private static String header(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getHeader(name), "");
  }
}
