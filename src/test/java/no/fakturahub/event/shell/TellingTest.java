package no.fakturahub.event.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.fakturahub.BesideOthers;
import no.fakturahub.Shop;
import no.fakturahub.event.Kind;
import no.fakturahub.event.Webhooks;
import no.fakturahub.event.Webhooks.Made;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.InvoiceIssued;
import no.fakturahub.invoice.Step;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Events out, to a receiver on loopback.
@SpringBootTest(classes = EventRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "spring.datasource.url=${test.database}",
    "hub.data=target/telling-hub", "db-scheduler.polling-interval=50ms",
    "hub.events.inside=127.0.0.1", "hub.events.pauses=20ms,20ms,20ms"})
@Import(EventScene.class)
@BesideOthers
class TellingTest {

  @Autowired
  Webhooks webhooks;
  @Autowired
  EventScene scene;
  @Autowired
  ApplicationEventPublisher events;
  @Autowired
  PlatformTransactionManager transactions;
  @Autowired
  JdbcClient db;

  Door door;
  Made hook;

  @BeforeEach
  void open() {
    door = new Door();
    hook = webhooks.add(door.url(), Set.of(), Set.of(), "Kari");
  }

  @AfterEach
  void close() {
    webhooks.all().forEach(one -> webhooks.remove(one.id()));
    db.sql("delete from parked").update();
    door.close();
  }

  @Test
  void whatHappensToAnInvoiceComesInItsOrder() {
    var invoice = scene.issued(10001);
    scene.happens(invoice, Step.BOOKED, Step.NOTED, Step.REMINDER_SENT);

    await().untilAsserted(() -> assertThat(door.kinds())
        .containsExactly("invoice.issued", "posting.booked", "reminder.sent"));
    var first = door.came.getFirst().event();
    assertThat(first.get("specversion").asString()).isEqualTo("1.0");
    assertThat(first.get("id").asString()).isEqualTo(door.came.getFirst().id());
    assertThat(first.get("subject").asString()).isEqualTo(invoice.id().toString());
    assertThat(first.at("/data/number").asLong()).isEqualTo(10001);
    assertThat(first.at("/data/payable").asString())
        .isEqualTo(invoice.totals().payable().toString());
    assertThat(door.came.getFirst().type()).startsWith("application/cloudevents+json");
    assertThat(door.came).allSatisfy(one -> assertThat(one.body())
        .doesNotContain(invoice.buyer().name()).doesNotContain("evidence"));
  }

  @Test
  void whatIsNotTakenHoldsBackTheSameInvoiceAndNoOther() {
    var stuck = new UUID(7, 1);
    var tries = new AtomicInteger();
    door.answer = one -> one.body().contains(stuck.toString())
        && one.kind().equals("invoice.issued") && tries.incrementAndGet() < 3 ? 500 : 200;
    scene.issued(stuck, 10011);
    scene.happens(stuck, Step.BOOKED);
    scene.issued(10012);

    await().untilAsserted(() -> assertThat(door.came.stream()
        .filter(one -> one.body().contains(stuck.toString())).map(Door.Came::kind))
        .containsExactly("invoice.issued", "invoice.issued", "invoice.issued", "posting.booked"));
    assertThat(door.came.stream().filter(one -> one.body().contains(stuck.toString()))
        .limit(3).map(Door.Came::id).distinct()).hasSize(1);
    await().untilAsserted(() -> assertThat(door.came.stream()
        .filter(one -> one.body().contains("\"number\":10012"))).hasSize(1));
  }

  @Test
  void whoAsksForSomeKindsOfSomeSellersHearsOfThoseAlone() {
    webhooks.remove(hook.id());
    hook = webhooks.add(door.url(), Set.of(Kind.INVOICE_APPROVED),
        Set.of(Shop.SELLER.orgNumber()), "Kari");
    try (var others = new Door()) {
      webhooks.add(others.url(), Set.of(), Set.of(new OrgNumber("918273646")), "Kari");
      var invoice = scene.issued(10021);
      scene.inTransaction(() -> events.publishEvent(new InvoiceApproved(invoice)));

      await().untilAsserted(() -> assertThat(door.kinds()).containsExactly("invoice.approved"));
      assertThat(others.came).isEmpty();
    }
  }

  @Test
  void whatIsRolledBackIsNotTold() {
    var invoice = EventScene.invoice(new UUID(7, 3), 10031);
    new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
      events.publishEvent(new InvoiceIssued(invoice));
      transaction.setRollbackOnly();
    });
    webhooks.test(hook.id());

    await().untilAsserted(() -> assertThat(door.kinds()).containsExactly("webhook.test"));
  }

  @Test
  void aDoorThatTakesNothingIsShutAndAfterThatAllComesInOrder() {
    door.answer = _ -> 503;
    scene.issued(10041);

    await().untilAsserted(() -> assertThat(webhooks.find(hook.id()).why())
        .isEqualTo("WEBHOOK_FAILED"));
    assertThat(door.came).hasSize(4);
    assertThat(scene.parked()).containsExactly("WEBHOOK_FAILED");
    scene.happens(new UUID(7, 10041), Step.BOOKED);
    door.answer = _ -> 200;
    door.came.clear();

    webhooks.resume(hook.id());
    await().untilAsserted(() -> assertThat(door.kinds()).contains("posting.booked"));
    assertThat(door.kinds().stream().filter(one -> !one.equals("message.parked")))
        .containsExactly("invoice.issued", "posting.booked");
    assertThat(scene.parked()).isEmpty();
  }

  @Test
  void goneIsGoneAtOnce() {
    door.answer = _ -> 410;
    webhooks.test(hook.id());

    await().untilAsserted(() -> assertThat(scene.parked()).containsExactly("WEBHOOK_GONE"));
    assertThat(webhooks.find(hook.id()).isActive()).isFalse();
    assertThat(door.kinds()).containsExactly("webhook.test");
  }

  @Test
  void aRedirectIsAFailureAndIsNotFollowed() {
    door.answer = one -> door.came.size() > 1 ? 200 : 302;
    webhooks.test(hook.id());

    await().untilAsserted(() -> assertThat(webhooks.sendings(hook.id(), 10))
        .singleElement().matches(one -> one.sent() && one.tries() == 2 && one.status() == 200));
    assertThat(door.came).hasSize(2);
  }

  @Test
  void sentAgainItIsTheSameMessage() {
    webhooks.test(hook.id());
    await().untilAsserted(() -> assertThat(webhooks.sendings(hook.id(), 1).getFirst().sent())
        .isTrue());

    webhooks.sendAgain(hook.id(), webhooks.sendings(hook.id(), 1).getFirst().number());
    await().untilAsserted(() -> assertThat(door.came).hasSize(2));
    assertThat(door.came.getFirst().id()).isEqualTo(door.came.getLast().id());
    assertThat(door.came.getFirst().body()).isEqualTo(door.came.getLast().body());
    assertThatThrownBy(() -> webhooks.sendAgain(hook.id(), -1)).isInstanceOf(Refused.class)
        .extracting("code").isEqualTo("WEBHOOK_NO_EVENT");
  }

  @Test
  void withNobodyToTellNothingIsWritten() {
    webhooks.remove(hook.id());
    scene.issued(10051);

    assertThat(db.sql("select count(*) from event where about = ?").param(new UUID(7, 10051))
        .query(Integer.class).single()).isZero();
  }
}
