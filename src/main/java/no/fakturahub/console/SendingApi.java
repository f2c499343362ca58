package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import no.fakturahub.delivery.ByHand;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Holding an invoice back, and sending it once more, by REST.
@RestController
class SendingApi {

  record Wish(@Nullable String who, @Nullable String why) {}

  private final ByHand byHand;

  SendingApi(ByHand byHand) {
    this.byHand = byHand;
  }

  @PostMapping("/api/invoices/{id}/hold")
  void hold(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    byHand.hold(id, requireNonNullElse(wish.why(), ""), requireNonNullElse(wish.who(), ""));
  }

  @PostMapping("/api/invoices/{id}/send-again")
  void again(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    byHand.again(id, requireNonNullElse(wish.who(), ""));
  }
}
