package no.fakturahub.event.shell;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.event.Events;
import no.fakturahub.event.Kind;
import no.fakturahub.event.Signature;
import no.fakturahub.event.Webhook;
import no.fakturahub.event.Webhook.State;
import no.fakturahub.event.Webhooks;
import no.fakturahub.event.shell.WebhookTable.Row;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.parked.LeftOutside;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Where people and systems say who is told of what.
@Component
class WebhookDesk implements Webhooks {

  private final WebhookTable table;
  private final Outbox outbox;
  private final EventLog log;
  private final Secrets secrets;
  private final Places places;
  private final LeftOutside outside;
  private final TransactionTemplate transaction;

  WebhookDesk(WebhookTable table, Outbox outbox, EventLog log, Secrets secrets, Places places,
      LeftOutside outside, PlatformTransactionManager transactions) {
    this.table = table;
    this.outbox = outbox;
    this.log = log;
    this.secrets = secrets;
    this.places = places;
    this.outside = outside;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public List<Webhook> all() {
    return table.all().stream().map(Row::webhook).toList();
  }

  @Override
  public Webhook find(UUID id) {
    return row(id).webhook();
  }

  @Override
  @Transactional
  public Made add(String url, Set<Kind> kinds, Set<OrgNumber> sellers, String who) {
    var place = places.checked(url).toString();
    var id = UUID.randomUUID();
    var secret = secrets.of(id, 1);
    table.insert(id, place, kinds, sellers, Sha256.of(secret), who);
    return new Made(id, Signature.shown(secret));
  }

  @Override
  @Transactional
  public void pause(UUID id) {
    if (lock(id).isActive())
      table.becomes(id, State.PAUSED, null);
  }

  /// It is open before what waits is looked for, so that nothing falls between: what comes meanwhile is either seen
  /// here, or sees that it is open.
  @Override
  public void resume(UUID id) {
    transaction.executeWithoutResult(_ -> {
      var webhook = lock(id);
      table.becomes(id, State.ACTIVE, null);
      settle(webhook, "resumed");
    });
    transaction.executeWithoutResult(
        _ -> outbox.waiting(id).forEach(one -> log.again(id, one)));
  }

  @Override
  @Transactional
  public void remove(UUID id) {
    settle(lock(id), "removed");
    outbox.forget(id);
    table.delete(id);
  }

  @Override
  @Transactional
  public Made renewSecret(UUID id) {
    var number = table.lock(id).orElseThrow(() -> none(id)).secret() + 1;
    var secret = secrets.of(id, number);
    table.secret(id, number, Sha256.of(secret));
    return new Made(id, Signature.shown(secret));
  }

  @Override
  @Transactional
  public void test(UUID id) {
    log.tell(Events.test(lock(id).id()), List.of(id));
  }

  @Override
  public List<Sending> sendings(UUID id, int most) {
    return outbox.latest(row(id).webhook().id(), most).stream().map(Outbox.Sent::shown).toList();
  }

  @Override
  @Transactional
  public void sendAgain(UUID id, long number) {
    log.again(lock(id).id(), outbox.find(id, number)
        .orElseThrow(() -> new Refused("WEBHOOK_NO_EVENT", "%s, %d".formatted(id, number))));
  }

  private void settle(Webhook webhook, String closing) {
    outside.settle(WebhookWay.WHERE, webhook.place(), 0, closing);
  }

  private Webhook lock(UUID id) {
    return table.lock(id).orElseThrow(() -> none(id)).webhook();
  }

  private Row row(UUID id) {
    return table.find(id).orElseThrow(() -> none(id));
  }

  private static Refused none(UUID id) {
    return new Refused("WEBHOOK_NONE", id.toString());
  }
}
