package no.fakturahub.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import no.fakturahub.BesideOthers;
import no.fakturahub.camt.CamtFile;
import no.fakturahub.camt.CamtListener;
import no.fakturahub.camt.CamtTransaction;
import no.fakturahub.camt.CamtVersion;
import no.fakturahub.camt.CamtWriter;
import no.fakturahub.camt.Paid;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.ocrgiro.OcrFile;
import no.fakturahub.ocrgiro.OcrListener;
import no.fakturahub.ocrgiro.OcrTransaction;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.ocrgiro.OcrWriter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ten thousand bank files, each good but for one to four random wounds. None makes a reader fall or hang, and none
/// that is accepted pays an invoice anything that the good file did not pay it.
@Timeout(60)
@BesideOthers
class MutatedBankFilesTest {

  private static final int EACH = 1_000;
  private static final AccountNumber ACCOUNT = new AccountNumber("15031234562");
  private static final KidAgreement AGREED = new KidAgreement(ACCOUNT,
      Map.of(9, KidAlgorithm.MOD10));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  /// What is booked, if the file is accepted.
  private record Booked(boolean accepted, List<Receipt> receipts) {

    /// What invoices are paid: by account and KID, how much.
    List<String> toInvoices() {
      return receipts.stream()
          .filter(one -> one.waitsFor() == null && Kid.isOne(one.payment().kid()))
          .map(one -> "%s %s %s %s".formatted(one.payment().account(), one.payment().kid(),
              one.payment().amount(), one.payment().isTakenBack()))
          .toList();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ocrFilesAreBookedAsTheyWereSentOrNotAtAll(long seed) {
    wound(seed, MutatedBankFilesTest::ocrFile, MutatedBankFilesTest::ocr, Wounds::ofLines);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void camtFilesAreBookedAsTheyWereSentOrNotAtAll(long seed) {
    wound(seed, MutatedBankFilesTest::camtFile, MutatedBankFilesTest::camt, Wounds::ofElements);
  }

  private interface Reading {
    boolean read(byte[] file, Consumer<Receipt> receipts) throws IOException;
  }

  private static void wound(long seed, Function<Random, byte[]> writer,
      Reading reading, BiFunction<byte[], Random, byte[]> wounds) {
    var random = new Random(seed);
    var refused = 0;
    for (var i = 0; i < EACH; i++) {
      var good = writer.apply(random);
      var bad = wounds.apply(good, random);
      var sent = booked(reading, good);
      var booked = booked(reading, bad);
      assertThat(sent.accepted()).isTrue();
      if (booked.accepted())
        assertThat(sent.toInvoices()).as(() -> new String(bad, StandardCharsets.ISO_8859_1))
            .containsAll(booked.toInvoices())
            .hasSizeGreaterThanOrEqualTo(booked.toInvoices().size());
      else
        refused++;
    }
    assertThat(refused).as("most wounds are seen").isGreaterThan(EACH / 3);
  }

  private static Booked booked(Reading reading, byte[] file) {
    var receipts = new ArrayList<Receipt>();
    try {
      return new Booked(reading.read(file, receipts::add), receipts);
    } catch (IOException noFileIsUnreadableInMemory) {
      throw new AssertionError(noFileIsUnreadableInMemory);
    }
  }

  private static boolean ocr(byte[] file, Consumer<Receipt> receipts) throws IOException {
    return OcrFile.read(new ByteArrayInputStream(file), List.of(AGREED), new OcrListener() {
      @Override
      public void transaction(OcrTransaction transaction) {
        receipts.accept(FromOcr.receipt(transaction.payment(), transaction.waitsFor(),
            new Telling("ocr/" + transaction.line(), "", null), DAY));
      }
    }).accepted();
  }

  private static boolean camt(byte[] file, Consumer<Receipt> receipts) throws IOException {
    return CamtFile.read(new ByteArrayInputStream(file), List.of(AGREED), new CamtListener() {
      @Override
      public void transaction(CamtTransaction transaction) {
        if (transaction.entry().statement().number() != null)
          FromCamt.receipt(transaction, new Telling("camt", "", null), DAY).ifPresent(receipts);
      }
    }).accepted();
  }

  private static byte[] ocrFile(Random random) {
    var file = new OcrWriter(random.nextInt(10_000_000)).assignment(ACCOUNT);
    for (var n = random.nextInt(1, 6); n > 0; n--) {
      file.pay(OcrType.values()[random.nextInt(OcrType.values().length)],
          DAY.plusDays(random.nextInt(5)), random.nextLong(1, 10_000_000), kid(random),
          "86011117947");
    }
    return file.end().bytes("\n");
  }

  private static byte[] camtFile(Random random) {
    var file = new CamtWriter(
        random.nextBoolean() ? CamtVersion.NOTIFICATION_02 : CamtVersion.NOTIFICATION_08, "M")
        .account(ACCOUNT.value(), "N-1");
    for (var n = random.nextInt(1, 4); n > 0; n--) {
      var paid = random.ints(random.nextInt(1, 4)).mapToObj(_ -> paid(random)).toArray(Paid[]::new);
      switch (random.nextInt(4)) {
        case 0 -> file.undone(paid);
        case 1 -> file.paidOut(paid);
        default -> file.paid(paid);
      }
    }
    return file.bytes();
  }

  private static Paid paid(Random random) {
    var amount = BigDecimal.valueOf(random.nextLong(1, 10_000_000), 2).toPlainString();
    return random.nextInt(4) == 0 ? Paid.text(amount, "Faktura") : Paid.kid(amount, kid(random));
  }

  private static String kid(Random random) {
    return Kid.of("%08d".formatted(random.nextInt(100_000_000)), KidAlgorithm.MOD10).value();
  }
}
