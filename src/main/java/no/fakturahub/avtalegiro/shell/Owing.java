package no.fakturahub.avtalegiro.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.LocalDateTime;
import no.fakturahub.avtalegiro.Claim;
import no.fakturahub.avtalegiro.ClaimState;
import no.fakturahub.avtalegiro.Deadlines;
import no.fakturahub.avtalegiro.Errand;
import no.fakturahub.avtalegiro.file.AssignmentKind;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceCredited;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.BankDays;
import no.fakturahub.kernel.Money;
import no.fakturahub.later.Later;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.Payments;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hears what is paid or credited, and calls a claim back when it asks for more than is owed: in that transaction.
@Component
class Owing {

  private final ClaimTable claims;
  private final Payments payments;
  private final Ending ending;
  private final Timeline timeline;
  private final Later later;
  private final OneTimeTask<Void> send;
  private final Clock clock;

  Owing(ClaimTable claims, Payments payments, Ending ending, Timeline timeline,
      Later later, @Qualifier("sendAvtaleGiro") OneTimeTask<Void> send, Clock clock) {
    this.claims = claims;
    this.payments = payments;
    this.ending = ending;
    this.timeline = timeline;
    this.later = later;
    this.send = send;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(PaymentMatched matched) {
    claims.lock(matched.invoice().id()).ifPresent(claim -> {
      if (isByIt(matched.payment(), claim))
        claim.state().whenPaidByIt().ifPresent(paid -> claims.move(claim, paid));
      else
        revise(claim, matched.invoice(), "paid elsewhere");
    });
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(InvoiceCredited credited) {
    claims.lock(credited.invoice().id()).ifPresent(claim -> revise(claim, credited.invoice(),
        "credited by " + credited.creditNote().number()));
  }

  /// A bank may tell of it without saying how it was paid; once the payer is debited, a payment of as much is it.
  private static boolean isByIt(Payment payment, Claim claim) {
    return !payment.amount().isNegative() && (payment.type().equals(OcrType.AVTALEGIRO.code())
        || claim.state() == ClaimState.SENT && payment.amount().equals(claim.amount())
            && !payment.settled().isBefore(BankDays.onOrAfter(claim.due())));
  }

  private void revise(Claim claim, Invoice invoice, String why) {
    var owed = payments.owed(invoice);
    if (owed.compareTo(claim.amount()) >= 0)
      return;
    var nothing = owed.isNegative() || owed.isZero();
    if (claim.state() == ClaimState.PLANNED && !nothing)
      claims.claimOnly(claim, owed);
    var inTime = Deadlines.KNOWN.canCancel(claim.due(), LocalDateTime.now(clock));
    claim.state().whenLessIsOwed(nothing, inTime).ifPresentOrElse(
        then -> become(claim, then, why), () -> tellThatItStays(claim, owed, why));
  }

  private void become(Claim claim, ClaimState then, String why) {
    if (then == ClaimState.WITHDRAWN)
      ending.withdrawn(claim, why);
    else if (claims.move(claim, then))
      later.run(send, new Errand(AssignmentKind.CANCELLATIONS, claim.id()).toString());
  }

  private void tellThatItStays(Claim claim, Money owed, String why) {
    if (claim.state() == ClaimState.FILED || claim.state() == ClaimState.SENT)
      timeline.add(claim.invoice(), Step.CLAIM_NOT_CANCELLED,
          "%s, but too late to cancel: kr %s claimed for %s, kr %s owed".formatted(why,
              claim.amount(), claim.due(), owed));
  }
}
