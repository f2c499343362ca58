package no.fakturahub;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.ItemsInMemory;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.OpenItem;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.Suggestions;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Payments matched against so many open items: of a hundred, ninety-seven have the KID, one has a digit
/// wrong, one names the invoice, and one has nothing but the payer's account. Told per payment: it should
/// be as much however many items there are.
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class MatchingBench {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Param({"10000", "100000", "1000000"})
  public int size;

  private ItemsInMemory items;
  private final SplittableRandom dice = new SplittableRandom(1);

  @Setup
  public void open() {
    items = new ItemsInMemory();
    for (var number = 1; number <= size; number++) {
      items.add(number, kid(number), "c" + number / 4, ore(number));
      items.paidBy(payer(number / 4), "c" + number / 4);
    }
  }

  @Benchmark
  public Object onePayment() {
    var number = 1 + dice.nextInt(size);
    return switch (dice.nextInt(100)) {
      case 0 -> suggested(payment(kid(number).replaceFirst("[0-9]", "9"), number), "");
      case 1 -> suggested(payment("", number), "Faktura " + number);
      case 2 -> suggested(payment("", number), "");
      default -> matched(payment(kid(number), number));
    };
  }

  private Match matched(Payment payment) {
    return Match.of(payment, items.byKid(payment.kid())
        .map(item -> new OpenItem(item.invoice(), new Kid(item.kid()), item.owed())));
  }

  private Object suggested(Payment payment, String text) {
    return Suggestions.of(payment, payment.amount(), text, null, items);
  }

  private static Payment payment(String kid, int number) {
    return new Payment(Shop.SELLER.account(), kid, new Money(ore(number)), DAY, "10",
        payer(number / 4));
  }

  private static String payer(int customer) {
    return "8601%07d".formatted(customer);
  }

  private static long ore(int number) {
    return 100_00 + number % 5_000 * 37L;
  }

  private static String kid(int number) {
    var body = "%09d".formatted(number);
    return body + KidAlgorithm.MOD10.checkOf(body);
  }
}
