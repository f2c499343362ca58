package no.fakturahub.ledger.shell.tripletex;

import static no.fakturahub.ledger.shell.tripletex.Seller.CONSUMER;
import static no.fakturahub.ledger.shell.tripletex.Seller.payment;
import static no.fakturahub.ledger.shell.tripletex.Seller.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fakturahub.Shop;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.sandbox.tripletex.StandIn;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@NullUnmarked
class TripletexTest {

  static final List<String> CALLS = List.of("POST /token/session/:create", "GET /customer",
      "POST /customer", "GET /ledger/account", "GET /ledger/account", "GET /ledger/vatType",
      "GET /ledger/voucher/>externalVoucherNumber", "POST /ledger/voucher");

  @TempDir
  static Path folder;
  private static final TestClock CLOCK = new TestClock();
  private static StandIn tripletex;
  private Seller seller;

  @BeforeAll
  static void start() {
    tripletex = new StandIn(folder, CLOCK);
  }

  @BeforeEach
  void enter() {
    tripletex.relent();
    seller = new Seller(tripletex, CLOCK);
  }

  @AfterAll
  static void stop() {
    tripletex.close();
  }

  @Test
  void anInvoiceBecomesAVoucherThatOwnsItsName() {
    var posting = sale(Shop.COMPANY);

    var booked = seller.book(posting);

    assertThat(tripletex.calls()).isEqualTo(CALLS);
    var voucher = only(vouchers());
    assertThat(booked).isEqualTo(new Voucher(voucher.get("id").asString(), "1-2026"));
    assertThat(voucher.get("externalVoucherNumber").asString()).isEqualTo(posting.id().toString());
    assertThat(voucher.get("postings").valueStream().map(TripletexTest::inWords)).containsExactly(
        "1500 125 Nordlys Kontorrekvisita AS 10001 2026-12-07", "3000 -100", "2700 -25");
    var customer = only(customers());
    assertThat(customer.get("organizationNumber").asString()).isEqualTo("312900106");
    assertThat(customer.get("postalAddress").get("city").asString()).isEqualTo("Trondheim");
  }

  @Test
  void aPaymentBecomesAVoucherToo() {
    seller.book(payment());

    assertThat(only(vouchers()).get("postings").valueStream().map(TripletexTest::inWords))
        .containsExactly("1920 125", "1500 -125 Nordlys Kontorrekvisita AS 10001");
  }

  @Test
  void howeverOftenItIsBookedThereIsOneVoucher() {
    var posting = sale(Shop.COMPANY);

    assertThat(seller.book(posting)).isEqualTo(seller.book(posting));
    assertThat(vouchers()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} at call {1}, buyer {2}")
  @MethodSource("everyTroubleAtEveryCall")
  void whereverTheWireIsCutThereIsOneVoucherAndOneCustomer(String trouble, int call,
      Customer buyer) {
    var posting = sale(buyer);
    tripletex.strike("{\"kind\":\"%s\",\"after\":%d}".formatted(trouble, call));

    assertThat(catchRuntimeException(() -> seller.book(posting))).isNotNull()
        .isNotInstanceOf(Refused.class);
    seller.book(posting);

    assertThat(vouchers()).hasSize(1);
    assertThat(customers()).hasSize(1);
  }

  static Stream<Arguments> everyTroubleAtEveryCall() {
    return Stream.of("CUT", "ANSWER_LOST", "SERVER_ERROR")
        .flatMap(trouble -> IntStream.range(0, CALLS.size()).boxed()
            .flatMap(call -> Stream.of(Shop.COMPANY, CONSUMER)
                .map(buyer -> Arguments.of(trouble, call, buyer))));
  }

  @Test
  void tenInvoicesAtOnceToANewCustomerMakeOneCustomer() throws Exception {
    try (var threads = Executors.newFixedThreadPool(10)) {
      var all = threads.invokeAll(IntStream.range(0, 10)
          .mapToObj(_ -> (Callable<Voucher>) () -> seller.book(sale(Shop.COMPANY))).toList());
      for (var one : all) {
        one.get();
      }
    }

    assertThat(customers()).hasSize(1);
    assertThat(vouchers()).hasSize(10);
    assertThat(tripletex.calls()).filteredOn(CALLS.getFirst()::equals).hasSize(1);
  }

  @Test
  void aCustomerWhoIsThereIsFoundAndNamesakesAreNotMixedUp() {
    var namesake = new Customer("78", CONSUMER.name(), null, null, CONSUMER.address(), null, null,
        CONSUMER.language(), null);
    seller.book(sale(CONSUMER));
    seller.db.sql("delete from vendor_customer").update();

    seller.book(sale(CONSUMER));
    seller.book(sale(namesake));

    assertThat(customers()).extracting(c -> c.get("description").asString())
        .containsExactly("Fakturahub: kunde 77", "Fakturahub: kunde 78");
  }

  private List<JsonNode> vouchers() {
    return tripletex.vouchers(seller.company);
  }

  private List<JsonNode> customers() {
    return tripletex.customers(seller.company);
  }

  private static JsonNode only(List<JsonNode> rows) {
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private static String inWords(JsonNode posting) {
    return String.join(" ", posting.get("account").get("number").asString(),
        posting.get("amount").decimalValue().toBigInteger().toString(),
        posting.path("customer").path("name").asString(""),
        posting.path("invoiceNumber").asString(""), posting.path("termOfPayment").asString(""))
        .strip();
  }
}
