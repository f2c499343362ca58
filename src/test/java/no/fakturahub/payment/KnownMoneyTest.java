package no.fakturahub.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownMoneyTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final UUID OCR_FILE = new UUID(0, 1);
  private static final UUID CAMT_FILE = new UUID(0, 2);
  private static final UUID ANOTHER_CAMT_FILE = new UUID(0, 3);

  @Test
  void twoRailsThatTellOfOneDayAmountAndKidTellOfTheSameMoney() {
    var booked = money(1, ocr());

    assertThat(KnownMoney.same(camt(CAMT_FILE), List.of(booked))).contains(booked);
  }

  @Test
  void theSecondOfTwoLikePaymentsIsTheSecond() {
    var first = money(1, ocr(), camt(CAMT_FILE));
    var second = money(2, ocr());

    assertThat(KnownMoney.same(camt(CAMT_FILE), List.of(first, second))).contains(second);
    assertThat(KnownMoney.same(camt(CAMT_FILE), List.of(first))).isEmpty();
  }

  @Test
  void moneyThatARailHasToldOfIsNotToldOfAgainByItUnlessItSaysSo() {
    var booked = money(1, ocr(), camt(CAMT_FILE));

    assertThat(KnownMoney.same(camt(ANOTHER_CAMT_FILE), List.of(booked))).isEmpty();
    assertThat(KnownMoney.same(copy(ANOTHER_CAMT_FILE), List.of(booked))).contains(booked);
  }

  @Test
  void aReferenceIsTrustedOnItsOwnRailAndNotComparedWithAnothers() {
    var booked = money(1, referred(CAMT_FILE, "500001"));

    assertThat(KnownMoney.same(referred(ANOTHER_CAMT_FILE, "500001"), List.of(booked)))
        .contains(booked);
    assertThat(KnownMoney.same(referred(ANOTHER_CAMT_FILE, "500002"), List.of(booked))).isEmpty();
    assertThat(KnownMoney.same(ocr(), List.of(booked))).contains(booked);
  }

  @Test
  void anotherPayerIsOtherMoney() {
    var other = new Fingerprint(Rail.CAMT, CAMT_FILE, ocr().account(), FRIDAY, ocr().amount(),
        ocr().kid(), "99991042764", null, false);

    assertThat(KnownMoney.same(other, List.of(money(1, ocr())))).isEmpty();
  }

  @Test
  void anotherDayOfAnotherRailIsForAPersonToSee() {
    var known = List.of(money(1, ocr()));

    assertThat(KnownMoney.same(camt(FRIDAY.plusDays(3)), known)).isEmpty();
    assertThat(KnownMoney.mayBeSame(camt(FRIDAY.plusDays(3)), known)).isTrue();
    assertThat(KnownMoney.mayBeSame(camt(FRIDAY.plusDays(4)), known)).isFalse();
  }

  @Test
  void withoutAKidNothingIsTheSameAcrossRails() {
    var nobody = new Fingerprint(Rail.OCR, OCR_FILE, ocr().account(), FRIDAY, ocr().amount(), "",
        null, null, false);
    var alike = new Fingerprint(Rail.CAMT, CAMT_FILE, ocr().account(), FRIDAY, ocr().amount(), "",
        null, null, false);

    assertThat(KnownMoney.same(alike, List.of(money(1, nobody)))).isEmpty();
  }

  @Test
  void aVippsCaptureIsNeverTheMoneyOfAGiro() {
    var capture = new Fingerprint(Rail.VIPPS, null, ocr().account(), FRIDAY, ocr().amount(),
        ocr().kid(), null, "psp-1", false);

    assertThat(KnownMoney.same(capture, List.of(money(1, ocr())))).isEmpty();
    assertThat(KnownMoney.same(camt(CAMT_FILE), List.of(money(1, capture)))).isEmpty();
  }

  private static KnownMoney money(long id, Fingerprint... tellings) {
    return new KnownMoney(new UUID(1, id), "OCR file", List.of(tellings));
  }

  private static Fingerprint ocr() {
    return told(Rail.OCR, OCR_FILE, FRIDAY, "000000007", false);
  }

  private static Fingerprint camt(UUID file) {
    return told(Rail.CAMT, file, FRIDAY, null, false);
  }

  private static Fingerprint camt(LocalDate settled) {
    return told(Rail.CAMT, CAMT_FILE, settled, null, false);
  }

  private static Fingerprint copy(UUID file) {
    return told(Rail.CAMT, file, FRIDAY, null, true);
  }

  private static Fingerprint referred(UUID file, String reference) {
    return told(Rail.CAMT, file, FRIDAY, reference, false);
  }

  private static Fingerprint told(Rail rail, UUID file, LocalDate settled,
      @Nullable String reference, boolean copy) {
    return new Fingerprint(rail, file, new AccountNumber("15031234562"), settled,
        new Money(125_00), "000100016", "86011117947", reference, copy);
  }
}
