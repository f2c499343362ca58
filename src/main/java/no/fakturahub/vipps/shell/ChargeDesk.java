package no.fakturahub.vipps.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceCredited;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.Till;
import no.fakturahub.vipps.Agreement;
import no.fakturahub.vipps.Charge;
import no.fakturahub.vipps.ChargeState;
import no.fakturahub.vipps.Chargeable;
import no.fakturahub.vipps.Recurring;
import no.fakturahub.vipps.Subscriptions;
import no.fakturahub.vipps.shell.Looks.Look;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Charges an invoice to the customer's agreement and books what is drawn, once. The invoice's page is
/// held meanwhile, so that nothing is drawn and paid there at the same time.
@Component
class ChargeDesk {

  private final PageTable pages;
  private final ChargeTable charges;
  private final AttemptTable attempts;
  private final AgreementTable agreements;
  private final Subscriptions subscriptions;
  private final Invoices invoices;
  private final Timeline timeline;
  private final Till till;
  private final Recurring vipps;
  private final Draws draws;
  private final VippsSettings settings;
  private final Drawn drawn;
  private final Clock clock;

  ChargeDesk(PageTable pages, ChargeTable charges, AttemptTable attempts,
      AgreementTable agreements, Subscriptions subscriptions, Invoices invoices,
      Timeline timeline, Till till, Recurring vipps, Draws draws, VippsSettings settings,
      Drawn drawn, Clock clock) {
    this.pages = pages;
    this.charges = charges;
    this.attempts = attempts;
    this.agreements = agreements;
    this.subscriptions = subscriptions;
    this.invoices = invoices;
    this.timeline = timeline;
    this.till = till;
    this.vipps = vipps;
    this.draws = draws;
    this.settings = settings;
    this.drawn = drawn;
    this.clock = clock;
  }

  /// Where the customer has an agreement, and the invoice fits it. An invoice that was charged before
  /// is not charged again.
  @Transactional
  public void charge(Invoice invoice) {
    pages.token(invoice.id());
    pages.hold(invoice.id());
    charges.of(invoice.id()).or(() -> plan(invoice))
        .filter(charge -> charge.state() == ChargeState.ASKED)
        .ifPresent(charge -> ask(invoice, charge));
  }

  /// What is to be drawn of it, and is not yet.
  Optional<Charge> coming(UUID invoice) {
    return charges.of(invoice).filter(charge -> charge.state().isOpen());
  }

  @Transactional
  public void look(Look look) {
    pages.hold(look.invoice());
    var invoice = invoices.find(look.invoice()).orElseThrow();
    charges.of(look.invoice()).ifPresent(charge -> settle(invoice, charge));
    if (look.isFollowed() && coming(look.invoice()).isPresent())
      draws.again(look);
  }

  @EventListener
  @Transactional
  public void on(InvoiceCredited event) {
    lookSoon(event.invoice(), "credited-" + event.creditNote().id());
  }

  @EventListener
  @Transactional
  public void on(PaymentMatched event) {
    lookSoon(event.invoice(), "paid-" + event.id());
  }

  /// In the caller's transaction, until it has ended.
  void lookAgain(UUID invoice) {
    if (coming(invoice).isPresent()) {
      draws.once(invoice, "again");
      draws.until(invoice);
    }
  }

  private void lookSoon(Invoice invoice, String why) {
    if (coming(invoice.id()).isPresent())
      draws.once(invoice.id(), why);
  }

  private Optional<Charge> plan(Invoice invoice) {
    var agreement = subscriptions.active(invoice.seller().orgNumber(), invoice.buyer().id());
    if (agreement.isEmpty() || !attempts.open(invoice).isEmpty())
      return Optional.empty();
    return switch (Chargeable.of(invoice, agreement.get(), till.owed(invoice),
        LocalDate.now(clock), settings.chargeDaysAhead())) {
      case Chargeable.Yes(var charge) -> {
        charges.begin(charge);
        yield Optional.of(charge);
      }
      case Chargeable.No(var why) -> {
        timeline.add(invoice.id(), Step.NOT_CLAIMED, "VIPPS: " + why);
        yield Optional.empty();
      }
    };
  }

  /// A refusal may be of a charge that is there already. Otherwise the customer can pay at the page.
  private void ask(Invoice invoice, Charge charge) {
    var agreement = agreement(charge);
    try {
      vipps.charge(agreement, invoice, charge);
      charges.put(charge.in(ChargeState.PENDING));
    } catch (Refused refused) {
      if (vipps.find(agreement, charge).isPresent())
        charges.put(charge.in(ChargeState.PENDING));
      else
        charges.notDrawn(charge, ChargeState.REFUSED, refused.code() + ": " + refused.detail());
    }
  }

  private void settle(Invoice invoice, Charge charge) {
    if (charge.state() == ChargeState.REFUSED)
      return;
    var agreement = agreement(charge);
    var seen = vipps.find(agreement, charge);
    if (seen.isPresent())
      drawn.follow(invoice, agreement, charge, seen.get());
    else if (charge.state() == ChargeState.ASKED)
      ask(invoice, charge);
  }

  private Agreement agreement(Charge charge) {
    return agreements.find(charge.agreement()).orElseThrow();
  }
}
