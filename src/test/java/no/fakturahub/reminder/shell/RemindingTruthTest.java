package no.fakturahub.reminder.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.reminder.ComingRun;
import no.fakturahub.reminder.Letter.State;
import no.fakturahub.reminder.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A letter says what is true when it leaves, whatever happened since somebody said yes.
@RemindedSeller
@Import(FollowedUp.class)
class RemindingTruthTest {

  @Autowired
  FollowedUp shop;
  @Autowired
  Sending sending;
  @Autowired
  ComingRun run;
  @Autowired
  JdbcClient db;
  @Autowired
  Payments payments;
  @Autowired
  Deciding deciding;

  @BeforeEach
  void begin() {
    shop.begin();
  }

  /// The next test begins on the first day again, and knows of no files of later ones.
  @AfterEach
  void leaveNothing() {
    shop.peppol().refuses = null;
    shop.peppol().takesReminders = new Reachability.No("takes none");
    db.sql("update bank_file set received_at = timestamp with time zone '2026-11-23 09:00:00+00'")
        .update();
  }

  @Test
  void aLetterThatIsDaysLateIsReckonedAnew() throws Exception {
    var invoice = shop.delivered(OwnCustomer.consumer());
    var stuck = stuck(invoice);

    shop.daysPass(3);
    sending.tryOnce(stuck.toString());

    shop.sent(invoice, 2);
    assertThat(shop.letters(invoice)).extracting(one -> one.state())
        .containsExactly(State.DISCARDED, State.HANDED_OVER);
    assertThat(shop.letters(invoice).getLast().issued()).isEqualTo(shop.today());
    assertThat(shop.claims().of(invoice.id()).stream().filter(one -> !one.waived())
        .filter(one -> one.kind() == SideClaim.Kind.FEE)).as("one fee").hasSize(1);
  }

  @Test
  void whatWasPaidOrDisputedMeanwhileIsNotRemindedOf() throws Exception {
    var paid = shop.delivered(OwnCustomer.consumer());
    var disputed = shop.delivered(OwnCustomer.consumer());
    var ofPaid = stuck(paid);
    var ofDisputed = stuckToday(disputed);
    shop.paid(paid, 125_00);
    shop.reminders().dispute(disputed.id(), "never ordered it", "Kari");

    sending.tryOnce(ofPaid.toString());
    sending.tryOnce(ofDisputed.toString());

    assertThat(shop.letters(paid)).extracting(one -> one.state())
        .containsExactly(State.DISCARDED);
    assertThat(shop.letters(disputed)).extracting(one -> one.state())
        .containsExactly(State.DISCARDED);
    assertThat(shop.claims().owed(disputed.id())).isEqualTo(Money.ZERO);
  }

  @Test
  void theDaysToComeAreKnownBeforeTheyCome() throws Exception {
    var before = run.of(Shop.SELLER.orgNumber(), shop.today().plusDays(60));
    var invoice = shop.delivered(OwnCustomer.consumer());

    var days = run.of(Shop.SELLER.orgNumber(), shop.today().plusDays(60));
    assertThat(days.get(invoice.due().minusDays(3)))
        .isEqualTo(before.getOrDefault(invoice.due().minusDays(3), 0L) + 1);

    shop.paid(invoice, 125_00);
    assertThat(run.of(Shop.SELLER.orgNumber(), shop.today().plusDays(60))).isEqualTo(before);
    assertThat(run.of(Shop.SELLER.orgNumber(), shop.today())).isEmpty();
  }

  @Test
  void whatTheReceiverMayHaveIsNotAskedForASecondTime() {
    shop.peppol().takesReminders = new Reachability.Yes("in the SMP");
    var invoice = shop.delivered(OwnCustomer.company());
    shop.peppol().refuses = new Refused("PEPPOL_ALREADY_RECEIVED", "seen before, no receipt");

    shop.daysPass(28).approveWithoutMail(invoice);

    assertThat(shop.letters(invoice)).extracting(one -> one.state())
        .containsExactly(State.HANDED_OVER);
    assertThat(shop.claims().owed(invoice.id())).isGreaterThan(Money.ofKroner("38.00"));
    assertThat(shop.desk().list(ParkedMessage.State.OPEN, 10)).isEmpty();
  }

  @Test
  void whatMayHaveArrivedByPeppolOnAnotherDayIsForAPersonToSay() {
    shop.peppol().takesReminders = new Reachability.Yes("in the SMP");
    var invoice = shop.delivered(OwnCustomer.company());
    shop.daysPass(28).approveWithoutMail(invoice);
    var came = shop.peppol().came.size();
    var letter = diedOnItsWay(invoice);

    sending.tryOnce(letter.toString());
    assertThat(shop.peppol().came).as("the same day, the same letter").hasSize(came + 1);

    diedOnItsWay(invoice);
    shop.daysPass(1);
    sending.tryOnce(letter.toString());

    assertThat(shop.peppol().came).hasSize(came + 1);
    assertThat(shop.letters(invoice)).extracting(one -> one.state())
        .containsExactly(State.NOT_SENT);
    assertThat(shop.claims().owed(invoice.id())).isEqualTo(Money.ZERO);
    assertThat(shop.desk().list(ParkedMessage.State.OPEN, 10)).extracting(one -> one.code())
        .containsExactly("REMINDER_OUTDATED");
  }

  @Test
  void moneyThatMayBeForInvoiceAndFeeHoldsTheNextLetterBack() throws Exception {
    var invoice = shop.delivered(OwnCustomer.consumer());
    shop.daysPass(28).approve(invoice);
    shop.daysPass(18);
    assertThat(shop.dueOf(invoice)).hasSize(1);

    shop.paidWithWrongKid(invoice, 125_00 + 38_59);

    assertThat(shop.held(invoice)).containsExactly(Stop.PAYMENT_WAITING);
    payments.waiting().forEach(one -> deciding.decide(new Decision.Clear(one.id()),
        new Decision.By(one.id().toString(), "Kari", null)));
  }

  /// Approved, and its try died before anything left.
  private UUID stuck(Invoice invoice) throws Exception {
    shop.daysPass(28);
    return stuckToday(invoice);
  }

  private UUID stuckToday(Invoice invoice) throws Exception {
    shop.approve(invoice);
    return diedOnItsWay(invoice);
  }

  private UUID diedOnItsWay(Invoice invoice) {
    var letter = shop.letters(invoice).getLast().id();
    db.sql("update reminder set state = 'APPROVED' where id = ?").param(letter).update();
    return letter;
  }
}
