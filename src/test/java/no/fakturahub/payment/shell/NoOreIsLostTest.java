package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Allocation.Target;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;
import no.fakturahub.payment.Decision.Part;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Received;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// Random money and random decisions, through the real beans and a real database.
@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class NoOreIsLostTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final int PAYMENTS = 12;

  @Autowired
  Bank bank;
  @Autowired
  Payments payments;
  @Autowired
  Deciding deciding;
  @Autowired
  Ledger ledger;
  @Autowired
  Books.Issue issue;

  /// @param of which invoice's KID it bears; none for -1
  private record Paid(int of, long ore, int payer) {}

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverIsDecidedEachOreLiesSomewhereOrWaits(long seed) throws IOException {
    var random = new Random(seed);
    var invoices = Stream.generate(issue::invoice).limit(5).toList();
    send(invoices, anyPayments(random));
    var ours = payments.latest(PAYMENTS);
    var decided = 0;
    for (var i = 0; i < 60; i++) {
      decided += tried(any(random, invoices, ours), seed + "-" + i) ? 1 : 0;
      nothingIsLost(invoices, ours);
    }
    assertThat(decided).as("decisions that were carried out").isGreaterThan(5);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderTheyComeInAndRepeatsChangeNothing(long seed) throws IOException {
    var random = new Random(seed);
    var paid = anyPayments(random);
    var first = Stream.generate(issue::invoice).limit(5).toList();
    var second = Stream.generate(issue::invoice).limit(5).toList();
    var shuffled = new ArrayList<>(paid);
    Collections.shuffle(shuffled, random);

    send(first, paid);
    var half = random.nextInt(PAYMENTS);
    var file = send(second, shuffled.subList(0, half));
    send(second, shuffled.subList(half, PAYMENTS));
    bank.send("again", file);

    assertThat(second.stream().map(payments::owed).toList())
        .isEqualTo(first.stream().map(payments::owed).toList());
    assertThat(second.stream().map(payments::state).toList())
        .isEqualTo(first.stream().map(payments::state).toList());
  }

  private void nothingIsLost(List<Invoice> invoices, List<Received> ours) {
    var came = Money.ZERO;
    var lies = Money.ZERO;
    for (var one : ours) {
      var now = payments.find(one.id()).orElseThrow();
      came = came.plus(now.payment().amount());
      lies = lies.plus(now.waiting());
      for (var allocation : payments.allocations(one.id())) {
        if (!(allocation.target() instanceof Target.OfInvoice))
          lies = lies.plus(allocation.amount());
      }
      assertThat(now.waiting().isZero()
          || now.waiting().isNegative() == now.payment().amount().isNegative())
          .as("no more waits than came: %s", now).isTrue();
    }
    for (var invoice : invoices) {
      lies = lies.plus(payments.paid(invoice.id()));
      assertThat(ledger.paid(invoice)).isEqualTo(payments.paid(invoice.id()));
      assertThat(payments.paid(invoice.id())).isGreaterThanOrEqualTo(Money.ZERO);
    }
    assertThat(lies).isEqualTo(came);
  }

  private boolean tried(Decision decision, String request) {
    try {
      deciding.decide(decision, new By(request, "Kari", null));
      return true;
    } catch (Refused no) {
      return false;
    }
  }

  private Decision any(Random random, List<Invoice> invoices, List<Received> ours) {
    var payment = ours.get(random.nextInt(ours.size()));
    var invoice = invoices.get(random.nextInt(5)).id();
    var other = invoices.get(random.nextInt(5)).id();
    var waiting = payments.find(payment.id()).orElseThrow().waiting();
    var some = new Money(waiting.ore() * (1 + random.nextInt(4)) / 3);
    return switch (random.nextInt(9)) {
      case 0, 1 -> new Decision.Settle(payment.id(), List.of(new Part(invoice, some)));
      case 2 -> new Decision.Settle(payment.id(), List.of(new Part(invoice, some),
          new Part(other, waiting.minus(some))));
      case 3 -> new Decision.Refund(payment.id(), some);
      case 4 -> new Decision.Clear(payment.id());
      case 5 -> new Decision.SetOff(invoice, other, new Money(1 + random.nextInt(90_00)));
      case 6 -> new Decision.GiveBack(invoice, new Money(1 + random.nextInt(90_00)));
      case 7 -> new Decision.WriteOff(invoice, new Money(1 + random.nextInt(90_00)));
      default -> new Decision.Undo(anyAllocation(random, payment));
    };
  }

  private UUID anyAllocation(Random random, Received payment) {
    var all = payments.allocations(payment.id());
    return all.isEmpty() ? UUID.randomUUID() : all.get(random.nextInt(all.size())).id();
  }

  private byte[] send(List<Invoice> invoices, List<Paid> paid) throws IOException {
    var file = bank.file();
    for (var one : paid) {
      var kid = one.of() < 0 ? "000999995" : invoices.get(one.of()).kid().value();
      file.pay(one.ore() < 0 ? OcrType.BUSINESS_TERMINAL : OcrType.GIRO, DAY, one.ore(), kid,
          "8601%07d".formatted(one.payer() + 1_000 * (bank.nextNumber() % 1_000)));
    }
    var bytes = file.end().bytes();
    bank.send("ore", bytes);
    return bytes;
  }

  private static List<Paid> anyPayments(Random random) {
    return IntStream.range(0, PAYMENTS).mapToObj(payer -> new Paid(random.nextInt(-1, 5),
        random.nextInt(5) == 0 ? -1 - random.nextInt(200_00) : 1 + random.nextInt(200_00), payer))
        .toList();
  }

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }
}
