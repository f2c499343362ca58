package no.fakturahub.vipps;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.vipps.Attempt.End;
import org.junit.jupiter.api.Test;

/// Whatever customers, banks, wires and clocks do, in whatever order: nobody is charged more than
/// was owed, nothing is booked twice, and every capture is booked.
class CashierPropertyTest {

  private static final int SEQUENCES = 3_000;
  private static final URI BACK = URI.create("https://hub.example/pay/token/back");

  @Test
  void neverTooMuchNeverTwiceAndNeverForgotten() {
    var ends = new ArrayList<End>();
    for (var seed = 0L; seed < SEQUENCES; seed++) {
      ends.addAll(new Day(seed).live());
    }
    assertThat(ends).as("the days were eventful").contains(End.CAPTURED, End.RELEASED, End.ABORTED,
        End.EXPIRED, End.TERMINATED, End.UNHEARD);
  }

  private static final class Day {

    private final long seed;
    private final Random random;
    private final TestClock clock = new TestClock();
    private final Invoice invoice = Shop.order("order").invoiced(UUID.randomUUID(), Shop.SELLER,
        10001, Shop.TODAY);
    private final PretendBooks books = new PretendBooks(invoice.totals().payable());
    private final PretendVipps vipps;
    private final Cashier cashier;
    private final List<String> story = new ArrayList<>();
    private long captured;

    Day(long seed) {
      this.seed = seed;
      random = new Random(seed);
      vipps = new PretendVipps(random, clock);
      cashier = new Cashier(vipps, books, books, clock);
    }

    List<End> live() {
      vipps.silence = random.nextInt(40);
      for (var i = 0; i < 25; i++) {
        happens();
      }
      vipps.silence = 0;
      for (var i = 0; i < 3; i++) {
        clock.pass(Duration.ofMinutes(11));
        attempt("last look", () -> cashier.settle(invoice));
      }
      atTheEndOfTheDay();
      return books.all().values().stream().map(Attempt::end).toList();
    }

    private void happens() {
      var owed = books.owed(invoice).ore() - unbooked();
      switch (random.nextInt(11)) {
        case 0, 1, 2 -> attempt("click", () -> cashier.click(invoice, BACK));
        case 3, 4 -> anyPayment("approve", vipps::approve);
        case 5 -> anyPayment("abort", vipps::abort);
        case 6 -> giro();
        case 7 -> anyPayment("refund", this::refund);
        case 8 -> clock.pass(Duration.ofMinutes(random.nextInt(6)));
        default -> look();
      }
      var taken = vipps.captured() - captured;
      captured = vipps.captured();
      assertThat(taken).as("seed %d: %s", seed, story).isLessThanOrEqualTo(Math.max(0, owed));
    }

    /// A webhook, a poll, or the customer coming back: each is but a hint to look.
    private void look() {
      if (random.nextBoolean())
        attempt("look", () -> cashier.settle(invoice));
      for (var known : books.all().values()) {
        if (random.nextInt(4) == 0)
          attempt("look at " + known.number(), () -> {
            cashier.settleAgain(invoice, known);
            return known;
          });
      }
    }

    private void giro() {
      var amount = new Money(random.nextInt(4) == 0 ? 125_00 : 10_00 + random.nextInt(50_00));
      story.add("giro " + amount);
      books.giro("giro-" + story.size(), amount);
    }

    /// As a person does in Vipps' own portal.
    private void refund(Reference reference) {
      var account = requireNonNull(vipps.accounts.get(reference));
      account.refunded += (account.captured - account.refunded) / (1 + random.nextInt(2));
    }

    private void anyPayment(String what, Consumer<Reference> act) {
      var known = List.copyOf(vipps.accounts.keySet());
      if (known.isEmpty())
        return;
      var one = known.get(random.nextInt(known.size()));
      story.add(what + " " + one);
      act.accept(one);
    }

    private void attempt(String what, Supplier<Object> work) {
      try {
        story.add(what + " -> " + books.transaction(work));
      } catch (PretendVipps.Silence | Refused broken) {
        story.add(what + " -> " + broken);
      }
    }

    /// What Vipps has and the books have not yet.
    private long unbooked() {
      return vipps.captured() - vipps.refunded() - books.all().values().stream()
          .mapToLong(attempt -> attempt.captured().ore() - attempt.givenBack().ore()).sum();
    }

    private void atTheEndOfTheDay() {
      for (var known : books.all().values()) {
        cashier.settleAgain(invoice, known);
      }
      assertThat(books.all().values()).as("seed %d: %s", seed, story).noneMatch(Attempt::isOpen);
      vipps.accounts.forEach((reference, account) -> {
        assertThat(books.booked(reference)).as("%s of seed %d: %s", reference, seed, story)
            .isEqualTo(account.captured - account.refunded);
        assertThat(account.authorized - account.captured - account.cancelled)
            .as("reserved by %s, seed %d: %s", reference, seed, story).isZero();
      });
    }
  }
}
