package no.fakturahub.order.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.fakturahub.HubTest;
import no.fakturahub.Shop;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Accepted;
import no.fakturahub.order.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class AcceptanceTest {

  private static final UUID RECEIVED = UUID.randomUUID();

  @Autowired
  Acceptance acceptance;
  @Autowired
  JdbcClient db;

  @Test
  void theSameOrderAgainAnswersWithTheSameInvoice() {
    var first = acceptance.accept(Shop.order("again"), RECEIVED);
    var second = acceptance.accept(Shop.order("again"), RECEIVED);

    assertThat(first.again()).isFalse();
    assertThat(second.again()).isTrue();
    assertThat(invoice(second)).isEqualTo(invoice(first));
  }

  @Test
  void theSameIdWithOtherContentIsRefused() {
    acceptance.accept(Shop.order("changed", Shop.line("100.00")), RECEIVED);

    assertThatThrownBy(
        () -> acceptance.accept(Shop.order("changed", Shop.line("100.01")), RECEIVED))
        .isInstanceOf(Refused.class).extracting("code").isEqualTo("ORDER_CHANGED");
  }

  @Test
  void twoThreadsAtOnceLeaveNeitherHoleNorDouble() throws Exception {
    var orders = IntStream.range(0, 60).mapToObj(i -> Shop.order("parallel-" + i)).toList();

    var numbers = inParallel(orders).stream().map(accepted -> invoice(accepted).number())
        .sorted().toList();

    assertThat(numbers).containsExactlyElementsOf(
        LongStream.range(numbers.getFirst(), numbers.getFirst() + 60).boxed().toList());
  }

  @Test
  void oneOrderSentByEightThreadsAtOnceIsInvoicedOnce() throws Exception {
    var accepted = inParallel(IntStream.range(0, 8).mapToObj(_ -> Shop.order("at-once")).toList());

    assertThat(accepted).extracting(one -> invoice(one).id()).containsOnly(
        invoice(accepted.getFirst()).id());
    assertThat(accepted).filteredOn(one -> !one.again()).hasSize(1);
  }

  @Test
  void anOrderThatCannotBeInvoicedTakesNoNumber() {
    var before = nextNumber();
    var order = Shop.order("no-kid");
    var buyer = order.buyer();
    var tooLong = new Customer("ABC", buyer.name(), buyer.orgNumber(), null, buyer.address(),
        null, null, buyer.language(), null);

    assertThatThrownBy(() -> acceptance.accept(new Order(new OrgNumber("918273646"),
        order.partner(), order.id(), order.ordered(), null, tooLong, order.references(),
        order.lines(), List.of(), List.of(), null), RECEIVED)).isInstanceOf(Refused.class)
        .hasMessageContaining("ABC");
    assertThat(nextNumber()).isEqualTo(before);
  }

  @Test
  void aSellerThatIsNotSetUpIsRefused() {
    var order = Shop.order("stranger");

    assertThatThrownBy(() -> acceptance.accept(new Order(new OrgNumber("974760673"),
        order.partner(), order.id(), order.ordered(), null, order.buyer(), order.references(),
        order.lines(), List.of(), List.of(), null), RECEIVED)).isInstanceOf(Refused.class)
        .extracting("code").isEqualTo("ORDER_SELLER_UNKNOWN");
  }

  private List<Accepted> inParallel(List<Order> orders) throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var work = orders.stream()
          .<Callable<Accepted>>map(order -> () -> acceptance.accept(order, RECEIVED)).toList();
      var done = new ArrayList<Accepted>();
      for (var future : threads.invokeAll(work))
        done.add(future.get());
      return done;
    }
  }

  private static Invoice invoice(Accepted accepted) {
    return ((Accepted.Invoiced) accepted).invoice();
  }

  private long nextNumber() {
    return db.sql("select next_number from number_series where seller = '918273646'")
        .query(Long.class).single();
  }
}
