package no.fakturahub.order.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.fakturahub.HubTest;
import no.fakturahub.Shop;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Customers;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Accepted;
import no.fakturahub.order.Coming;
import no.fakturahub.order.ComingInvoices;
import no.fakturahub.order.Order;
import no.fakturahub.order.Orders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Orders whose invoices are not made at once; the groups are the sandbox's.
@HubTest
class ComingTest {

  private static final UUID RECEIVED = UUID.randomUUID();

  @Autowired
  Acceptance acceptance;
  @Autowired
  ComingBook book;
  @Autowired
  ComingInvoices coming;
  @Autowired
  Customers customers;
  @Autowired
  Invoices invoices;
  @Autowired
  Orders orders;
  @Autowired
  Timeline timeline;

  @Test
  void anInvoiceIsMadeWhenAPersonSaysYesAndLooksAsItWasShown() {
    var waiting = waiting(order("yes", buyer("forsiktig"), LocalDate.now()));
    assertThat(waiting.level()).isEqualTo(Level.APPROVAL);
    assertThat(invoices.find(waiting.id())).isEmpty();
    var shown = coming.preview(waiting);

    var outcome = coming.make(List.of(waiting.id()), "Kari").getFirst();

    var made = invoices.find(waiting.id()).orElseThrow();
    assertThat(outcome.number()).isEqualTo(made.number());
    assertThat(made).usingRecursiveComparison().ignoringFields("number", "kid").isEqualTo(shown);
    assertThat(timeline.of(made.id())).anySatisfy(entry -> {
      assertThat(entry.step()).isEqualTo(Step.OF_ORDERS);
      assertThat(entry.evidence()).endsWith("; Kari").contains("yes");
    });
  }

  @Test
  void theSameOrderAgainIsTheSameAndThenTheInvoice() {
    var order = order("twice", buyer("forsiktig"), LocalDate.now());
    var first = waiting(order);

    assertThat(acceptance.accept(order, RECEIVED))
        .isEqualTo(new Accepted.Waiting(order, first, true));
    coming.make(List.of(first.id()), "Kari");
    assertThat(acceptance.accept(order, RECEIVED)).isInstanceOfSatisfying(Accepted.Invoiced.class,
        it -> assertThat(it.invoice().id()).isEqualTo(first.id()));
  }

  @Test
  void manyWhoSayYesAtOnceMakeOneInvoice() throws Exception {
    var waiting = waiting(order("crowd", buyer("forsiktig"), LocalDate.now()));

    var numbers = atOnce(8, () -> coming.make(List.of(waiting.id()), "Kari").getFirst().number());

    assertThat(numbers).doesNotContainNull().containsOnly(numbers.getFirst());
  }

  @Test
  void whatIsNotToBeInvoicedNeverIs() {
    var waiting = waiting(order("no", buyer("forsiktig"), LocalDate.now()));

    assertThatThrownBy(() -> coming.drop(waiting.id(), "", "Kari")).isInstanceOf(Refused.class);
    coming.drop(waiting.id(), "Bestilt ved en feil", "Kari");

    assertThat(coming.make(List.of(waiting.id()), "Ola").getFirst().why())
        .isEqualTo("COMING_DROPPED");
    assertThat(coming.find(waiting.id()).ended()).isEqualTo("Kari: Bestilt ved en feil");
    assertThat(invoices.find(waiting.id())).isEmpty();
  }

  @Test
  void aMadeInvoiceIsNotDropped() {
    var waiting = waiting(order("made", buyer("forsiktig"), LocalDate.now()));
    coming.make(List.of(waiting.id()), "Kari");

    assertThatThrownBy(() -> coming.drop(waiting.id(), "Angret", "Kari"))
        .isInstanceOf(Refused.class).extracting("code").isEqualTo("COMING_MADE");
  }

  @Test
  void ordersThatComeAtOnceAreGatheredInOneInvoice() throws Exception {
    var buyer = buyer("samlet");
    var ids = atOnce(8, IntStream.range(0, 20).<Callable<UUID>>mapToObj(
        i -> () -> waiting(order("gather-" + i, buyer, LocalDate.now())).id()).toList());

    assertThat(ids).containsOnly(ids.getFirst());
    assertThat(coming.find(ids.getFirst()).orders()).hasSize(20);
  }

  @Test
  void whatWasGatheredIsMadeByItselfOnItsDayAndTheNextOrderBeginsAnother() {
    var buyer = buyer("samlet");
    var monthAgo = LocalDate.now().minusMonths(1).minusDays(3);
    var first = waiting(order("late-1", buyer, monthAgo));
    waiting(order("late-2", buyer, monthAgo));

    book.makeDue();
    book.makeDue();

    var made = invoices.find(first.id()).orElseThrow();
    assertThat(made.lines()).hasSize(2);
    assertThat(orders.of(made.id())).extracting(Orders.Entry::orderId)
        .containsExactlyInAnyOrder(id("late-1", buyer), id("late-2", buyer));
    assertThat(waiting(order("late-3", buyer, monthAgo)).id()).isNotEqualTo(first.id());
  }

  @Test
  void whatPeopleMakeElsewhereIsNeverMadeByItself() {
    var waiting = waiting(order("beside", buyer("skygge"),
        LocalDate.now().minusMonths(2)));

    book.makeDue();

    assertThat(coming.find(waiting.id()).state()).isEqualTo(Coming.State.WAITING);
    assertThat(invoices.find(waiting.id())).isEmpty();
  }

  @Test
  void anOrderThatCannotBeInvoicedIsRefusedWhileItsSenderCanMendIt() {
    var order = order("changed", buyer("forsiktig"), LocalDate.now());
    waiting(order);

    assertThatThrownBy(() -> acceptance.accept(new Order(order.seller(), order.partner(),
        order.id(), order.ordered(), null, order.buyer(), order.references(),
        List.of(Shop.line("7.00")), List.of(), List.of(), null), RECEIVED))
        .isInstanceOf(Refused.class).hasMessageContaining("no invoice yet");
  }

  private Coming waiting(Order order) {
    return ((Accepted.Waiting) acceptance.accept(order, RECEIVED)).coming();
  }

  private static Order order(String id, Customer buyer, LocalDate delivered) {
    return new Order(Shop.SELLER.orgNumber(), "coming", id(id, buyer), delivered, null, buyer,
        new References("Kari Nordmann", null, null, null), List.of(Shop.line("100.00")),
        List.of(), List.of(), null);
  }

  private static String id(String id, Customer buyer) {
    return id + "-" + buyer.id();
  }

  private Customer buyer(String group) {
    var known = Shop.COMPANY;
    var buyer = new Customer(Long.toString(System.nanoTime()), known.name(), known.orgNumber(),
        null, known.address(), known.email(), null, Language.NB, null);
    customers.keep(Shop.SELLER.orgNumber(), buyer, group);
    return buyer;
  }

  private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
    return atOnce(threads, IntStream.range(0, threads).mapToObj(_ -> work).toList());
  }

  private static <T> List<T> atOnce(int threads, List<Callable<T>> work) throws Exception {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var done = new ArrayList<T>();
      for (var one : pool.invokeAll(work)) {
        done.add(one.get());
      }
      return done;
    }
  }
}
