package no.fakturahub.ocrgiro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every file, tried on many; the seed is in the name of the test that fails.
class OcrFilePropertyTest {

  private static final List<AccountNumber> ACCOUNTS = List.of(new AccountNumber("15031234562"),
      new AccountNumber("60210000014"));
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "");

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsWrittenIsRead(long seed) {
    var random = new Random(seed);
    var paid = new ArrayList<OcrPayment>();
    var file = randomFile(random, paid).bytes(LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));

    var heard = Heard.of(new InDrops(file, random), List.of());

    assertThat(heard.problems()).isEmpty();
    assertThat(heard.payments()).isEqualTo(paid);
    assertThat(heard.summary().accepted()).isTrue();
    assertThat(heard.summary().sum()).isEqualTo(
        paid.stream().map(OcrPayment::amount).reduce(Money.ZERO, Money::plus));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyOtherDigitInAnAmountIsSeen(long seed) {
    var file = randomFile(new Random(seed), new ArrayList<>()).bytes("\n");
    for (var line = 0; line < file.length; line += 81) {
      if (file[line + 6] != '3' || file[line + 7] != '0')
        continue;
      for (var column = 33; column <= 49; column++) {
        var changed = file.clone();
        changed[line + column - 1] = (byte) ('0' + (changed[line + column - 1] - '0' + 1) % 10);
        assertThat(Heard.of(changed).summary().accepted()).as("byte %d", line + column).isFalse();
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aFileThatStopsAnywhereIsNeverAccepted(long seed) {
    var file = randomFile(new Random(seed), new ArrayList<>()).bytes("\r\n");
    var withoutLastLineEnd = file.length - 2;
    for (var end = 0; end < withoutLastLineEnd; end += 7) {
      var cut = new ByteArrayInputStream(file, 0, end);
      assertThat(Heard.of(cut, List.of()).summary().accepted()).as("%d bytes", end).isFalse();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingMakesTheReaderFall(long seed) {
    var random = new Random(seed);
    var file = randomFile(random, new ArrayList<>()).bytes("\n");
    for (var i = 0; i < 300; i++) {
      var noise = file.clone();
      for (var n = random.nextInt(20); n >= 0; n--) {
        noise[random.nextInt(noise.length)] = (byte) random.nextInt(256);
      }
      Heard.of(noise);
    }
  }

  @Test
  void aGigabyteOfNothingIsRefusedAtOnce() {
    var nothing = new Zeros(1L << 30);

    var heard = Heard.of(nothing, List.of());

    assertThat(heard.problems()).singleElement().extracting(OcrProblem::rule)
        .isEqualTo(OcrRule.OCR_NOT_OCR);
    assertThat(nothing.left).as("the rest is not even read").isGreaterThan(1L << 29);
  }

  /// Both accounts, and at least one payment.
  private static OcrWriter randomFile(Random random, List<OcrPayment> paid) {
    var file = new OcrWriter(random.nextInt(10_000_000));
    for (var account : ACCOUNTS) {
      file.assignment(account);
      for (var n = random.nextInt(1, 12); n > 0; n--) {
        var payment = randomPayment(random, account);
        paid.add(payment);
        file.pay(payment);
      }
      file.end();
      if (random.nextBoolean())
        file.mandates("00001234567", "00007654321");
    }
    return file;
  }

  private static OcrPayment randomPayment(Random random, AccountNumber account) {
    var type = OcrType.values()[random.nextInt(OcrType.values().length)];
    var digits = random.ints(3 + random.nextInt(22), 0, 10).collect(StringBuilder::new,
        StringBuilder::append, StringBuilder::append);
    var algorithm = KidAlgorithm.values()[random.nextInt(2)];
    var ore = random.nextLong(100_000_000_000_000L) * (random.nextInt(5) == 0 ? -1 : 1);
    return new OcrPayment(account, Kid.of(digits.toString(), algorithm).value(), new Money(ore),
        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)),
        type, random.nextBoolean() ? "86011117947" : null,
        random.nextBoolean() ? "%09d".formatted(random.nextInt(1, 1_000_000_000)) : null,
        type.hasText() ? "Blåbær på torget " + random.nextInt(100) : "");
  }

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  /// As a network gives a file: some bytes now, some later.
  private static final class InDrops extends FilterInputStream {

    private final Random random;

    InDrops(byte[] file, Random random) {
      super(new ByteArrayInputStream(file));
      this.random = random;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      return super.read(bytes, from, Math.min(most, random.nextInt(1, 200)));
    }
  }

  private static final class Zeros extends InputStream {

    private long left;

    Zeros(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }
  }
}
