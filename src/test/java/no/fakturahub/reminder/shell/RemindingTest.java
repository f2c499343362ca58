package no.fakturahub.reminder.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.reminder.Letter.State;
import no.fakturahub.reminder.ReminderFee;
import no.fakturahub.reminder.Stop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A follow-up from the first friendly word to what the law allows, and all that stops it. Each test begins on 23
/// November 2026, and an invoice of that day is due on 7 December.
@RemindedSeller
@Import(FollowedUp.class)
class RemindingTest {

  @Autowired
  FollowedUp shop;

  @BeforeEach
  void begin() {
    shop.begin();
  }

  @Test
  void fromTheFriendlyWordToFeeAndInterest() throws Exception {
    var invoice = shop.delivered(OwnCustomer.consumer());

    assertThat(shop.dueOf(invoice)).isEmpty();
    assertThat(shop.daysPass(11).approve(invoice)).contains("Faktura", "forfaller snart");
    assertThat(shop.daysPass(3).approve(invoice)).contains("forfaller snart");
    assertThat(shop.daysPass(7).approve(invoice)).contains("minnelse").doesNotContain("gebyr");
    var mail = shop.daysPass(7).approve(invoice);

    assertThat(mail).contains("Purregebyr", "38,00", "Forsinkelsesrente", "0,59", "163,59");
    assertThat(shop.claims().of(invoice.id())).extracting(SideClaim::amount)
        .containsExactly(Money.ofKroner("38.00"), Money.ofKroner("0.59"));
    assertThat(shop.letters(invoice)).extracting(one -> one.stage())
        .containsExactly(-3, 0, 7, 14);
  }

  @Test
  void aLawThatNobodyHasLookedUpGivesNoFee() throws Exception {
    var invoice = shop.delivered(OwnCustomer.consumer());
    shop.daysPass(28).approve(invoice);

    assertThat(shop.daysPass(14).held(invoice)).containsExactly(Stop.DEADLINE_RUNS);
    var second = shop.daysPass(4).ready(invoice);

    assertThat(second.reminder().issued()).isEqualTo(LocalDate.of(2027, 1, 8));
    assertThat(second.verdict())
        .isEqualTo(new ReminderFee.NotAllowed(ReminderFee.Why.LAW_NOT_KNOWN));
    assertThat(second.reminder().fee()).isEqualTo(Money.ofKroner("38.00"));
  }

  @Test
  void whatIsApprovedTwiceLeavesOnce() throws Exception {
    var invoice = shop.delivered(OwnCustomer.consumer());
    shop.daysPass(28);

    var outcomes = shop.approveAtOnce(invoice, 6);

    assertThat(outcomes).filteredOn(one -> one.letter() != null).hasSize(1);
    assertThat(shop.claims().of(invoice.id())).hasSize(2);
  }

  @Test
  void whatIsPaidAfterTheListWasReadIsNotRemindedOf() throws Exception {
    var invoice = shop.delivered(OwnCustomer.consumer());
    shop.daysPass(28).ready(invoice);

    shop.paid(invoice, 125_00);

    assertThat(shop.reminders().approve(List.of(invoice.id()), "Kari"))
        .allMatch(one -> one.letter() == null && one.held().isEmpty());
  }

  @Test
  void eachThatStopsItSaysSo() throws Exception {
    var invoice = shop.delivered(OwnCustomer.consumer());
    shop.daysPass(28);
    shop.reminders().dispute(invoice.id(), "Varen kom ikke", "Kari");
    assertThat(shop.held(invoice)).containsExactly(Stop.DISPUTED);
    shop.endStops(invoice);
    shop.ready(invoice);

    shop.reminders().leaveAlone(invoice.seller().orgNumber(), invoice.buyer().id(),
        shop.today().plusDays(1), "Avtalt", "Kari");
    assertThat(shop.held(invoice)).containsExactly(Stop.CUSTOMER);
    shop.daysPass(2).ready(invoice);

    shop.daysPassInSilence(4);
    assertThat(shop.held(invoice)).containsExactly(Stop.BANK_DATA_OLD);
    shop.bankFile();
    shop.ready(invoice);

    shop.paidWithWrongKid(invoice);
    assertThat(shop.held(invoice)).containsExactly(Stop.PAYMENT_WAITING);
  }

  @Test
  void anInvoiceThatDidNotArriveIsNotRemindedOf() throws Exception {
    var invoice = shop.delivered(OwnCustomer.consumer());
    shop.daysPass(28).report(invoice, Says.BOUNCED);

    assertThat(shop.held(invoice)).containsExactly(Stop.NOT_DELIVERED);
  }

  @Test
  void whatTheCustomersOwnSystemRefusedIsDisputed() throws Exception {
    var rejected = shop.delivered(OwnCustomer.company());
    var queried = shop.delivered(OwnCustomer.company());
    shop.daysPass(28).report(rejected, Says.REJECTED);
    shop.report(queried, Says.UNDER_QUERY);

    assertThat(shop.held(rejected)).containsExactly(Stop.DISPUTED);
    assertThat(shop.held(queried)).containsExactly(Stop.UNDER_QUERY);
  }

  @Test
  void aLetterThatCameBackAsksForNothingAndIsMadeAnew() throws Exception {
    var invoice = shop.delivered(OwnCustomer.consumer());
    shop.daysPass(28).approve(invoice);
    shop.reportLetter(invoice, Says.BOUNCED);

    assertThat(shop.claims().owed(invoice.id())).isEqualTo(Money.ZERO);
    assertThat(shop.letters(invoice)).extracting(one -> one.state()).containsExactly(State.BOUNCED);

    shop.replayWhatIsParked();
    shop.sent(invoice, 2);
    assertThat(shop.letters(invoice).getLast().who()).as("who said yes this time")
        .isEqualTo("Tove");
    assertThat(shop.claims().owed(invoice.id())).isEqualTo(Money.ofKroner("38.59"));
  }

  @Test
  void whoTakesEhfReminderGetsOneAndWhoDoesNotGetsAMail() throws Exception {
    var takes = shop.delivered(OwnCustomer.company());
    shop.peppol().takesReminders = new Reachability.Yes("in the SMP");
    shop.daysPass(28).approveWithoutMail(takes);
    shop.peppol().takesReminders = new Reachability.No("not in the SMP");
    var doesNot = shop.delivered(OwnCustomer.company());
    shop.daysPass(28).approve(doesNot);

    assertThat(shop.letters(takes).getLast().channel()).isEqualTo(Channel.PEPPOL);
    assertThat(shop.peppol().came.toString()).contains("ehf:reminder:3.0", ">REM<");
    assertThat(shop.letters(doesNot).getLast().channel()).isEqualTo(Channel.EMAIL);
  }

  @Test
  void aStageWithAChannelOfItsOwnLeavesByThat() throws Exception {
    var invoice = shop.delivered(OwnCustomer.company());
    shop.peppol().takesReminders = new Reachability.Yes("in the SMP");
    try {
      shop.daysPass(42).approve(invoice);
    } finally {
      shop.peppol().takesReminders = new Reachability.No("takes none");
    }

    assertThat(shop.letters(invoice).getLast().channel()).isEqualTo(Channel.EMAIL);
  }

  @Test
  void oneThatIsAutomaticNeedsNobodysYes() throws Exception {
    var invoice = shop.delivered(OwnCustomer.consumer());
    shop.daysPass(28);

    shop.daily().run();
    assertThat(shop.letters(invoice)).isEmpty();
    shop.automatically();

    assertThat(shop.letters(invoice)).extracting(one -> one.who()).containsExactly("Fakturahub");
  }

  @Test
  void theListSaysWhoWhatAndWhy() throws Exception {
    var invoice = shop.delivered(OwnCustomer.consumer());

    var ready = shop.daysPass(28).ready(invoice);

    assertThat(ready.about().owed()).isEqualTo(Money.ofKroner("125.00"));
    assertThat(((ReminderFee.Allowed) ready.verdict()).source()).contains("inkasso");
  }
}
