package no.fakturahub.camt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every file, tried on many; the seed is in the name of the test that fails.
class CamtFilePropertyTest {

  private static final List<String> ACCOUNTS = List.of("15031234562", "NO1560210000014");

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsWrittenIsRead(long seed) {
    var random = new Random(seed);
    var paid = new ArrayList<Paid>();
    var file = randomFile(random, paid);

    var heard = Heard.of(file);

    assertThat(heard.problems()).isEmpty();
    assertThat(heard.summary().accepted()).isTrue();
    assertThat(heard.transactions()).extracting(CamtFilePropertyTest::read).isEqualTo(paid);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aFileThatStopsAnywhereIsNeverAccepted(long seed) {
    var file = randomFile(new Random(seed), new ArrayList<>());
    var withoutLastLineEnd = file.length - 1;
    for (var end = 0; end < withoutLastLineEnd; end += 97) {
      var cut = Arrays.copyOf(file, end);
      assertThat(Heard.of(cut).summary().accepted()).as("%d bytes", end).isFalse();
    }
  }

  private static Paid read(CamtTransaction one) {
    var meaning = CamtMeaning.of(one);
    var in = meaning instanceof CamtMeaning.PaidIn paid ? paid : null;
    return new Paid(one.amount().abs(), in == null ? "" : in.kid(), one.debtor().name(),
        one.debtor().account(), one.ids().servicer().isEmpty() ? null : one.ids().servicer(),
        one.text(), in == null ? List.of() : in.listed());
  }

  static byte[] randomFile(Random random, List<Paid> paid) {
    var versions = CamtVersion.values();
    var file = new CamtWriter(versions[random.nextInt(versions.length)], "M" + random.nextInt(99));
    for (var account : ACCOUNTS) {
      file.account(account, "N-" + account).on(LocalDate.of(2026, 1, 1).plusDays(
          random.nextInt(300)));
      for (var n = random.nextInt(1, 6); n > 0; n--) {
        var together = random.ints(random.nextInt(1, 5)).mapToObj(_ -> randomPaid(random)).toList();
        paid.addAll(together);
        file.paid(together.toArray(Paid[]::new));
      }
    }
    return file.bytes();
  }

  private static Paid randomPaid(Random random) {
    var amount = BigDecimal.valueOf(random.nextLong(1, 100_000_000_000_000L), 2);
    var paid = switch (random.nextInt(3)) {
      case 0 -> Paid.text(amount.toPlainString(), "Blåbær på torget " + random.nextInt(100));
      case 1 -> Paid.list(amount.toPlainString(),
          new CamtReference(CamtReference.Kind.INVOICE, "1001", amount.add(BigDecimal.TEN)),
          new CamtReference(CamtReference.Kind.CREDIT_NOTE, "9", BigDecimal.TEN.negate()));
      default -> Paid.kid(amount.toPlainString(), randomKid(random));
    };
    return paid.referred(random.nextBoolean() ? "" + random.nextInt(1, 1_000_000) : null);
  }

  private static String randomKid(Random random) {
    var digits = random.ints(3 + random.nextInt(22), 0, 10).collect(StringBuilder::new,
        StringBuilder::append, StringBuilder::append);
    return Kid.of(digits.toString(), KidAlgorithm.values()[random.nextInt(2)]).value();
  }

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }
}
