package no.fakturahub.ledger.shell;

import static java.util.stream.Collectors.toMap;
import static no.fakturahub.ledger.shell.EveryLedger.saft;
import static no.fakturahub.ledger.shell.EveryLedger.since;
import static no.fakturahub.ledger.shell.EveryLedger.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.BesideOthers;
import no.fakturahub.Shop;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.ledger.AccountPlans;
import no.fakturahub.ledger.Bookkeeping;
import no.fakturahub.ledger.Ledger;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.SomeEvents;
import no.fakturahub.payment.Allocation.Rule;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.WrittenOff;
import no.fakturahub.sandbox.Ledgers;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// The same business in every accounting system.
@NullUnmarked
@SpringBootTest(classes = {LedgerRooms.class, EveryLedgerTest.Time.class},
    webEnvironment = WebEnvironment.NONE, properties = {
        "hub.ledger.fiken.pause=0ms", "hub.ledger.poweroffice.pause=0ms",
        "spring.datasource.url=${test.database}"})
@BesideOthers
class EveryLedgerTest {

  @TempDir
  static Path folder;
  private static Ledgers standIns;
  private static final TestClock CLOCK = new TestClock();
  private static int customers;
  /** No posting takes more, with its customer. */
  private static final int MOST_CALLS = 8;

  private EveryLedger every;
  static class Time {
    @Bean
    @Primary
    TestClock testClock() {
      return CLOCK;
    }
  }

  @DynamicPropertySource
  static void start(DynamicPropertyRegistry settings) {
    standIns = EveryLedger.standIns(folder, CLOCK, settings,
        "hub.sandbox.poweroffice.per-second=100000");
  }

  @BeforeEach
  void relent(@Autowired Map<String, Ledger> ledgers,
      @Autowired TransactionTemplate transaction) {
    every = new EveryLedger(ledgers, transaction);
    EveryLedger.NAMES.forEach(standIns::relent);
  }

  @AfterAll
  static void stop() {
    standIns.close();
  }

  @Test
  void aHundredEventsStandAlikeInAllOfThemAndInSaft() {
    var postings = SomeEvents.of(new Random(2026), 100);
    var before = EveryLedger.NAMES.stream()
        .collect(toMap(name -> name, name -> standing(standIns, name)));

    for (var posting : postings) {
      EveryLedger.NAMES.forEach(name -> every.book(name, posting));
    }

    var saft = saft(postings);
    assertThat(postings).hasSize(100);
    assertThat(saft).hasSizeGreaterThan(8);
    for (var name : EveryLedger.NAMES) {
      assertThat(since(before.get(name), standing(standIns, name))).as(name).isEqualTo(saft);
    }
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @MethodSource("everyTroubleOfEveryEvent")
  void wheneverThereIsTroubleThereIsOneOfEach(String ledger, String event, String trouble) {
    var stopped = new ArrayList<Throwable>();
    for (var call = 0; call < MOST_CALLS; call++) {
      var events = new Events();
      var posting = events.get(event);
      if (!event.equals("invoice"))
        every.book(ledger, events.get("invoice"));
      var before = standing(standIns, ledger);
      standIns.strike(ledger, trouble, call);

      var why = catchThrowable(() -> every.book(ledger, posting));
      if (why != null)
        stopped.add(why);
      standIns.relent(ledger);
      CLOCK.pass(Duration.ofMinutes(2));
      var first = every.book(ledger, posting);
      assertThat(every.book(ledger, posting).number()).isEqualTo(first.number());

      assertThat(since(before, standing(standIns, ledger))).as("struck at %d", call)
          .isEqualTo(saft(List.of(posting)));
      assertThat(known(ledger, events.buyer)).hasSize(1);
    }
    assertThat(stopped).allSatisfy(why -> assertThat(why).isInstanceOf(expected(ledger, trouble)));
    assertThat(stopped.isEmpty()).isEqualTo(expected(ledger, trouble) == Void.class);
  }

  /// What is asked to wait is no failure; a new token is had where there is a way to have one, and else by a person.
  private static Class<?> expected(String ledger, String trouble) {
    return switch (trouble) {
      case "TOO_MANY" -> NotYet.class;
      case "TOKEN_EXPIRED" -> ledger.equals("fiken") ? Refused.class : Void.class;
      case "SERVER_ERROR" -> IllegalStateException.class;
      default -> UncheckedIOException.class;
    };
  }

  static Stream<Arguments> everyTroubleOfEveryEvent() {
    return Stream.of("fiken", "poweroffice").flatMap(ledger -> Stream.of("invoice", "payment",
        "paid back", "credit note", "write-off").flatMap(
            event -> Stream
                .of("CUT", "ANSWER_LOST", "SERVER_ERROR", "TOO_MANY", "TOKEN_EXPIRED")
                .map(trouble -> Arguments.of(ledger, event, trouble))));
  }

  /// What one new customer does.
  private static final class Events {

    final Customer buyer = new Customer("c-" + ++customers, "Kunde " + customers, null, null,
        Shop.COMPANY.address(), null, null, Shop.COMPANY.language(), null);
    private final Invoice invoice = new Invoice(UUID.randomUUID(), Shop.SELLER, 50_000 + customers,
        Shop.SELLER.kid().of("1", 50_000 + customers), Shop.TODAY, Shop.TODAY.plusDays(14),
        Shop.TODAY, buyer, Shop.order("o").references(), Shop.order("o").lines(), List.of(),
        List.of(), null);
    private final Bookkeeping keeper = new Bookkeeping(AccountPlans.PLAIN);

    Posting get(String event) {
      return switch (event) {
        case "invoice" -> keeper.of(invoice).orElseThrow();
        case "payment" -> keeper.of(paid(75_00)).orElseThrow();
        case "paid back" -> keeper.of(paid(-75_00)).orElseThrow();
        case "write-off" -> keeper.of(new WrittenOff(UUID.randomUUID(), invoice, new Money(50_00),
            Rule.PERSON, Shop.TODAY)).orElseThrow();
        default -> keeper.of(SomeEvents.wholeCredit(invoice, 90_000 + customers)).orElseThrow();
      };
    }

    private PaymentMatched paid(long ore) {
      return new PaymentMatched(UUID.randomUUID(), new Payment(Shop.SELLER.account(),
          invoice.kid().value(), new Money(ore), Shop.TODAY, "10", null), invoice, Shop.TODAY);
    }
  }

  private static List<String> known(String ledger, Customer buyer) {
    var books = standIns.read("/%s/books/sandbox-nordlys".formatted(ledger));
    return Stream.of(books.path("contacts"), books.path("customers"))
        .flatMap(list -> list.valueStream())
        .filter(one -> one.path("memberNumberString").asString("").equals(buyer.id())
            || one.path("ExternalImportReference").asString("").endsWith(" " + buyer.id()))
        .map(Object::toString).toList();
  }

}
