package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fakturahub.event.Kind;
import no.fakturahub.event.Webhook;
import no.fakturahub.event.Webhooks;
import no.fakturahub.event.Webhooks.Made;
import no.fakturahub.event.Webhooks.Sending;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who is told of what happens, by REST; `docs/webhooks.md` shows it.
@RestController
@RequestMapping("/api/webhooks")
class WebhooksApi {

  /// @param kinds such as `invoice.issued`; missing or empty for all
  /// @param sellers missing or empty for all
  record Wish(@Nullable String url, @Nullable List<String> kinds,
      @Nullable List<String> sellers) {}

  /// @param why it is paused, a key of the reasons; missing when a person paused it
  record Told(UUID id, String url, List<String> kinds, List<String> sellers, String state,
      @Nullable String why, String who, Instant made) {

    static Told of(Webhook one) {
      return new Told(one.id(), one.url(), one.kinds().stream().map(Kind::word).sorted().toList(),
          one.sellers().stream().map(OrgNumber::value).sorted().toList(), one.state().name(),
          one.why(), one.who(), one.made());
    }
  }

  /// @param number names it at this webhook
  /// @param event its id, which `webhook-id` is
  /// @param status of the last answer; 0 when there was none
  record Delivery(long number, UUID event, String kind, UUID subject, Instant at, boolean sent,
      int tries, Instant nextTry, int status, String failure) {

    static Delivery of(Sending one) {
      return new Delivery(one.number(), one.event(), one.kind().word(), one.about(), one.at(),
          one.sent(), one.tries(), one.nextTry(), one.status(), one.failure());
    }
  }

  private final Webhooks webhooks;
  private final WebhookWishes wishes;

  WebhooksApi(Webhooks webhooks, WebhookWishes wishes) {
    this.webhooks = webhooks;
    this.wishes = wishes;
  }

  @GetMapping
  List<Told> all() {
    return webhooks.all().stream().map(Told::of).toList();
  }

  /// @return its id, and the secret, which is shown this once
  @PostMapping
  Made add(@RequestBody Wish wish, @Nullable Principal who) {
    return webhooks.add(requireNonNullElse(wish.url(), ""),
        wishes.kinds(requireNonNullElse(wish.kinds(), List.of())),
        wishes.sellers(requireNonNullElse(wish.sellers(), List.of())), Signed.name(who));
  }

  @PostMapping("/{id}/pause")
  void pause(@PathVariable("id") UUID id) {
    webhooks.pause(id);
  }

  @PostMapping("/{id}/resume")
  void resume(@PathVariable("id") UUID id) {
    webhooks.resume(id);
  }

  @PostMapping("/{id}/test")
  void test(@PathVariable("id") UUID id) {
    webhooks.test(id);
  }

  @PostMapping("/{id}/secret")
  Made secret(@PathVariable("id") UUID id) {
    return webhooks.renewSecret(id);
  }

  @DeleteMapping("/{id}")
  void remove(@PathVariable("id") UUID id) {
    webhooks.remove(id);
  }

  /// The latest first.
  @GetMapping("/{id}/deliveries")
  List<Delivery> deliveries(@PathVariable("id") UUID id,
      @RequestParam(name = "most", defaultValue = "100") int most) {
    return webhooks.sendings(id, Math.clamp(most, 1, 1000)).stream().map(Delivery::of).toList();
  }

  @PostMapping("/{id}/deliveries/{number}/again")
  void again(@PathVariable("id") UUID id, @PathVariable("number") long number) {
    webhooks.sendAgain(id, number);
  }
}
