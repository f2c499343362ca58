package no.fakturahub.reminder.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.SideClaim;
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

  private static final Seller NOT_SET_UP = new Seller(new OrgNumber("974761076"), "Ukjent AS",
      Shop.SELLER.address(), true, true, Shop.SELLER.account(), Shop.SELLER.kid(), 14, 1,
      "faktura@ukjent.example", null, null, null);

  @Autowired
  FollowedUp shop;
  @Autowired
  Sending sending;
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

  /** As an older hub laid what went back: nobody can have paid less than nothing. */
  @Test
  void whatCannotBeReckonedOfOneInvoiceIsSaidAndHoldsNoOtherBack() throws Exception {
    var broken = shop.delivered(OwnCustomer.consumer());
    var whole = shop.delivered(OwnCustomer.consumer());
    shop.paid(broken, 125_00);
    db.sql("""
        insert into allocation (id, payment_id, invoice_id, target, ore, rule, score, lies_from,
          allocated_at) select ?, payment_id, invoice_id, target, -16300, rule, score, lies_from,
          allocated_at from allocation where invoice_id = ?""")
        .params(UUID.randomUUID(), broken.id()).update();
    shop.daysPass(28);

    assertThat(shop.held(broken)).containsExactly(Stop.NOT_RECKONED);
    assertThat(shop.reminders().approve(List.of(broken.id(), whole.id()), "Kari"))
        .extracting(one -> one.letter() == null, one -> one.held())
        .containsExactly(tuple(true, List.of(Stop.NOT_RECKONED)), tuple(false, List.of()));
    shop.sent(whole, 1);
  }

  @Test
  void oneSellersTroubleHoldsNoOthersRemindersBack() {
    var invoice = shop.delivered(OwnCustomer.consumer());
    shop.daysPass(28);

    new Daily(new Both(NOT_SET_UP, Shop.SELLER), shop.reminders()).run(_ -> true);

    shop.sent(invoice, 1);
  }

  /// Approved, and its try died before anything left.
  private UUID stuck(Invoice invoice) throws Exception {
    shop.daysPass(28);
    return stuckToday(invoice);
  }

  private UUID stuckToday(Invoice invoice) throws Exception {
    shop.approve(invoice);
    var letter = shop.letters(invoice).getLast().id();
    db.sql("update reminder set state = 'APPROVED' where id = ?").param(letter).update();
    return letter;
  }

  private record Both(Seller first, Seller second) implements Sellers {

    @Override
    public Optional<Seller> find(OrgNumber number) {
      return all().stream().filter(one -> one.orgNumber().equals(number)).findFirst();
    }

    @Override
    public List<Seller> all() {
      return List.of(first, second);
    }
  }
}
