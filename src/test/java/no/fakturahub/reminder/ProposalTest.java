package no.fakturahub.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.customer.Channel;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.payment.SideClaim.Kind;
import no.fakturahub.reminder.Letter.State;
import org.junit.jupiter.api.Test;

/// What is proposed of an invoice to a business that is long due, after the letters it has had.
class ProposalTest {

  private static final Invoice INVOICE = Shop.order("late")
      .invoiced(UUID.randomUUID(), Shop.SELLER, 10_001, LocalDate.of(2026, 6, 1));
  private static final LocalDate DUE = INVOICE.due();
  private static final List<Stage> STAGES = List.of(Stage.friendly(7, 14), Stage.charging(14, 14),
      Stage.charging(30, 14), Stage.charging(60, 14));

  @Test
  void theDeadlineOfAFriendlyLetterIsAwaitedToo() {
    var letter = letter(7, DUE.plusDays(10), DUE.plusDays(24), Money.ZERO);

    assertThat(of(DUE.plusDays(24), false, List.of(), letter))
        .isInstanceOfSatisfying(Proposal.Held.class,
            held -> assertThat(held.why()).containsExactly(Stop.DEADLINE_RUNS));
    assertThat(of(DUE.plusDays(25), false, List.of(), letter))
        .isInstanceOf(Proposal.Send.class);
  }

  /** Two letters have borne a fee, so that there is no third; the second one's deadline is awaited all the same. */
  @Test
  void theDeadlineRunsWhateverElseIsToBeSaidOfTheFee() {
    var fee = Money.ofKroner("38.00");
    var first = letter(14, DUE.plusDays(14), DUE.plusDays(28), fee);
    var second = letter(30, DUE.plusDays(46), DUE.plusDays(60), fee);

    assertThat(of(DUE.plusDays(63), false, List.of(), first, second))
        .isInstanceOfSatisfying(Proposal.Held.class,
            held -> assertThat(held.why()).containsExactly(Stop.DEADLINE_RUNS));
    assertThat(of(DUE.plusDays(64), false, List.of(), first, second))
        .isInstanceOf(Proposal.Send.class);
  }

  @Test
  void whoWasAskedForTheCompensationIsAskedForNoFeeThoughTheSellersRulesChanged() {
    var letter = letter(14, DUE.plusDays(14), DUE.plusDays(28), Money.ZERO);
    var asked = SideClaim.of(INVOICE.id(), Kind.COMPENSATION, Money.ofKroner("470.00"),
        DUE.plusDays(14), letter.id());

    assertThat(of(DUE.plusDays(40), false, List.of(asked), letter))
        .isInstanceOfSatisfying(Proposal.Send.class, send -> {
          assertThat(send.ownFee()).isEqualTo(Money.ZERO);
          assertThat(send.verdict())
              .isEqualTo(new ReminderFee.NotAllowed(ReminderFee.Why.COMPENSATED));
        });
  }

  @Test
  void whoWasAskedForAFeeIsNotAskedForTheCompensationThoughTheSellersRulesChanged() {
    var letter = letter(14, DUE.plusDays(14), DUE.plusDays(28), Money.ofKroner("38.00"));
    var asked = SideClaim.of(INVOICE.id(), Kind.FEE, Money.ofKroner("38.00"), DUE.plusDays(14),
        letter.id());

    assertThat(of(DUE.plusDays(40), true, List.of(asked), letter))
        .isInstanceOfSatisfying(Proposal.Send.class, send -> {
          assertThat(send.newCompensation()).isEqualTo(Money.ZERO);
          assertThat(send.reminder().compensation()).isEqualTo(Money.ZERO);
        });
  }

  private static Proposal of(LocalDate today, boolean compensation, List<SideClaim> claims,
      Letter... letters) {
    var about = new Unpaid(INVOICE, INVOICE.totals().payable(), List.of(), claims,
        List.of(letters), Set.of());
    return Proposal.of(about,
        new FollowUp(Level.APPROVAL, STAGES, 3, true, compensation, Money.ZERO), today)
        .orElseThrow();
  }

  private static Letter letter(int stage, LocalDate issued, LocalDate deadline, Money fee) {
    return new Letter(UUID.randomUUID(), INVOICE.id(), 1, stage, issued, deadline, Money.ZERO,
        fee, Money.ZERO, Money.ZERO, fee, "", "Kari", State.HANDED_OVER, Channel.EMAIL, "",
        Instant.EPOCH);
  }
}
