package no.fakturahub.avtalegiro.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import no.fakturahub.avtalegiro.Claim;
import no.fakturahub.avtalegiro.ClaimState;
import no.fakturahub.avtalegiro.Deadlines;
import no.fakturahub.avtalegiro.Errand;
import no.fakturahub.avtalegiro.Mandate;
import no.fakturahub.avtalegiro.Mandates;
import no.fakturahub.avtalegiro.file.AssignmentKind;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.later.Later;
import no.fakturahub.payment.Payments;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Plans a claim for an approved invoice whose payer has a mandate: its row and its task, in that transaction.
@Component
class Claiming {

  private final AvtaleGiroSettings settings;
  private final Mandates mandates;
  private final ClaimTable claims;
  private final Invoices invoices;
  private final Payments payments;
  private final Timeline timeline;
  private final Later later;
  private final OneTimeTask<Void> send;
  private final Clock clock;

  Claiming(AvtaleGiroSettings settings, Mandates mandates, ClaimTable claims, Invoices invoices,
      Payments payments, Timeline timeline, Later later,
      @Qualifier("sendAvtaleGiro") OneTimeTask<Void> send, Clock clock) {
    this.settings = settings;
    this.mandates = mandates;
    this.claims = claims;
    this.invoices = invoices;
    this.payments = payments;
    this.timeline = timeline;
    this.later = later;
    this.send = send;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(InvoiceApproved approved) {
    var invoice = approved.invoice();
    if (settings.of(invoice.seller()).isPresent() && hasToBePaid(invoice))
      mandates.of(invoice).ifPresent(mandate -> plan(invoice, mandate));
  }

  private static boolean hasToBePaid(Invoice invoice) {
    var payable = invoice.totals().payable();
    return !invoice.isCreditNote() && !payable.isNegative() && !payable.isZero();
  }

  private void plan(Invoice invoice, Mandate mandate) {
    if (!isInTime(invoice, mandate))
      return;
    var claim = new Claim(UUID.randomUUID(), invoice.id(), invoice.totals().payable(),
        invoice.due(), ClaimState.PLANNED, mandate.bankNotice(), null, clock.instant());
    if (claims.plan(claim, invoice.seller().account()))
      tell(claim, mandate);
  }

  /// A claim was called back that asked for too much. What is left to pay is claimed anew.
  void theRest(Claim cancelled) {
    var invoice = invoices.find(cancelled.invoice()).orElseThrow();
    var owed = payments.owed(invoice);
    if (!owed.isNegative() && !owed.isZero())
      mandates.of(invoice).filter(mandate -> isInTime(invoice, mandate)).ifPresent(mandate -> {
        claims.planAgain(cancelled, owed, clock.instant());
        tell(claims.find(cancelled.id()), mandate);
      });
  }

  private boolean isInTime(Invoice invoice, Mandate mandate) {
    var now = LocalDateTime.now(clock);
    var inTime = Deadlines.KNOWN.meets(invoice.due(), now);
    if (!inTime)
      timeline.add(invoice.id(), Step.NOT_CLAIMED, "mandate on KID %s; due %s, not within %s to %s"
          .formatted(mandate.kid(), invoice.due(), Deadlines.KNOWN.earliestDue(now),
              Deadlines.KNOWN.latestDue(now)));
    return inTime;
  }

  private void tell(Claim claim, Mandate mandate) {
    timeline.add(claim.invoice(), Step.CLAIM_PLANNED,
        "kr %s; mandate on KID %s, %s".formatted(claim.amount(), mandate.kid(),
            mandate.bankNotice() ? "notice by the bank" : "no notice by the bank"));
    later.run(send, new Errand(AssignmentKind.CLAIMS, claim.id()).toString());
  }
}
