package no.fakturahub.event.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.event.Event;
import no.fakturahub.event.Pauses;
import no.fakturahub.event.Signature;
import no.fakturahub.event.Webhook;
import no.fakturahub.event.Webhook.State;
import no.fakturahub.event.shell.Outbox.Sent;
import no.fakturahub.event.shell.WebhookTable.Row;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.parked.LeftOutside;
import org.springframework.stereotype.Component;

/// Events to webhooks. A door that takes nothing for too long is shut, and a person is told.
@Component
class WebhookWay implements Way {

  static final String WHERE = "webhooks";
  /** So long messages bear the seal of the old secret too. */
  private static final Duration BOTH_SECRETS = Duration.ofDays(1);

  private final WebhookTable table;
  private final Secrets secrets;
  private final Places places;
  private final Post post;
  private final Pauses pauses;
  private final LeftOutside outside;
  private final Clock clock;

  WebhookWay(WebhookTable table, Secrets secrets, Places places, Post post, EventSettings settings,
      LeftOutside outside, Clock clock) {
    this.table = table;
    this.secrets = secrets;
    this.places = places;
    this.post = post;
    this.pauses = settings.waits();
    this.outside = outside;
    this.clock = clock;
  }

  @Override
  public boolean isUsed() {
    return !table.all().isEmpty();
  }

  @Override
  public List<UUID> wanting(Event event) {
    return table.all().stream().map(Row::webhook).filter(one -> one.wants(event)).map(Webhook::id)
        .toList();
  }

  @Override
  public boolean has(UUID receiver) {
    return table.find(receiver).isPresent();
  }

  @Override
  public boolean isOpen(UUID receiver) {
    return table.find(receiver).filter(row -> row.webhook().isActive()).isPresent();
  }

  @Override
  public Answer send(UUID receiver, Sent event) {
    try {
      var row = table.find(receiver).orElseThrow();
      var now = clock.instant();
      var body = event.body().getBytes(UTF_8);
      return post.send(place(row), event.id(), now, seal(row, event, now, body), body);
    } catch (Refused why) {
      return Answer.failed(why.code() + ": " + why.detail());
    }
  }

  private URI place(Row row) {
    return places.checked(row.webhook().url());
  }

  private String seal(Row row, Sent event, Instant now, byte[] body) {
    var id = event.id().toString();
    var secret = secrets.of(row.webhook().id(), row.secret());
    if (!Sha256.of(secret).equals(row.fingerprint()))
      throw new Refused("WEBHOOK_KEY", row.webhook().place());
    var seal = Signature.of(secret, id, now, body);
    return row.secret() == 1 || row.secretAt().plus(BOTH_SECRETS).isBefore(now)
        ? seal
        : seal + " " + Signature.of(secrets.of(row.webhook().id(), row.secret() - 1), id, now,
            body);
  }

  @Override
  public Optional<Instant> after(UUID receiver, Sent event, Answer failed, int tries) {
    var next = failed.isGone() || failed.failure().startsWith("WEBHOOK_KEY")
        ? Optional.<Instant>empty()
        : pauses.next(event.id(), tries, clock.instant(), failed.patience());
    if (next.isEmpty())
      shut(receiver, failed);
    return next;
  }

  private void shut(UUID receiver, Answer failed) {
    var code = failed.isGone()
        ? "WEBHOOK_GONE"
        : failed.failure().startsWith("WEBHOOK_KEY") ? "WEBHOOK_KEY" : "WEBHOOK_FAILED";
    table.lock(receiver).map(Row::webhook).filter(Webhook::isActive).ifPresent(one -> {
      table.becomes(receiver, State.PAUSED, code);
      outside.tell(WHERE, one.place(), code, failed.failure(), 0);
    });
  }
}
