package no.fakturahub.avtalegiro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.avtalegiro.file.TransactionType;
import no.fakturahub.customer.Channel;
import no.fakturahub.invoice.Invoice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FateTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);
  private static final LocalDateTime LAST_HOUR = LocalDateTime.of(2026, 12, 18, 13, 30);
  private static final Mandate NOTICE = new Mandate(Samples.FJORD.account(),
      Samples.FJORD.kid().of("104", 77), true);
  private static final Mandate NO_NOTICE = new Mandate(NOTICE.account(), NOTICE.kid(), false);

  @Test
  void theBankGivesNoticeToThoseWhoWantIt() {
    var goes = (Fate.Goes) fate(NOTICE, Channel.EMAIL, NOW);

    assertThat(goes.type()).isEqualTo(TransactionType.BANK_NOTICE);
    assertThat(goes.specification().rows()).isNotEmpty();
  }

  @Test
  void andNotToOthers() {
    assertThat(((Fate.Goes) fate(NO_NOTICE, null, NOW)).type())
        .isEqualTo(TransactionType.OWN_NOTICE);
  }

  @Test
  void anInvoiceTooLongForThePageIsNamedInShort() {
    var invoice = Samples.invoice(Samples.FJORD, 501, Samples.kari(), 60);

    var goes = (Fate.Goes) fate(invoice, NOTICE, Channel.EMAIL, NOW);

    assertThat(goes.specification().rows()).hasSize(7).last().asString().startsWith("Å betale kr");
  }

  @Test
  void whileTheChannelIsNotChosenItWaitsAndInTheLastHourItGoes() {
    assertThat(fate(NOTICE, null, NOW)).isInstanceOf(Fate.Waits.class);
    assertThat(fate(NOTICE, null, LAST_HOUR)).isInstanceOf(Fate.Goes.class);
  }

  @Test
  void withoutAMandateItFalls() {
    assertThat(fate(null, Channel.EMAIL, NOW)).isEqualTo(new Fate.Falls("the mandate has ended"));
  }

  @Test
  void tooLateItFallsAndSaysWhatWouldHaveBeenInTime() {
    assertThat(fate(NOTICE, Channel.EMAIL, LAST_HOUR.plusHours(1)))
        .isEqualTo(new Fate.Falls(
            "due 2026-12-23, and a claim sent now is due 2026-12-28 at the earliest"));
  }

  @Test
  void namesAreCutToTheirColumns() {
    var invoice = Samples.invoice(501, Samples.kari());
    var claim = claim(invoice);

    var written = Fate.Goes.CANCELLATION.transaction(claim, invoice, 3);

    assertThat(written.payer()).isEqualTo("Kari Nordm");
    assertThat(written.reference()).isEqualTo("Faktura 501");
    assertThat(written.number()).isEqualTo(3);
    assertThat(written.amount()).isEqualTo(claim.amount());
  }

  private static Fate fate(@Nullable Mandate mandate, @Nullable Channel channel,
      LocalDateTime now) {
    return fate(Samples.invoice(501, Samples.kari()), mandate, channel, now);
  }

  private static Fate fate(Invoice invoice, @Nullable Mandate mandate, @Nullable Channel channel,
      LocalDateTime now) {
    return Fate.of(claim(invoice), invoice, Optional.ofNullable(mandate),
        Optional.ofNullable(channel), Deadlines.KNOWN, now);
  }

  private static Claim claim(Invoice invoice) {
    return new Claim(UUID.randomUUID(), invoice.id(), invoice.totals().payable(), invoice.due(),
        ClaimState.PLANNED, true, null, Instant.EPOCH);
  }
}
