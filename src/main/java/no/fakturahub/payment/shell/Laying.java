package no.fakturahub.payment.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Allocation.Rule;
import no.fakturahub.payment.Allocation.Sure;
import no.fakturahub.payment.Allocation.Target;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.PaymentWaits;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.payment.SideClaimPaid;
import no.fakturahub.payment.Suggestion;
import no.fakturahub.payment.WrittenOff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Lays money where it belongs, and tells the others, in the caller's transaction, which has taken its [Turn].
@Component
class Laying {

  /// Whose doing it is.
  ///
  /// @param sure the suggestion's reason, where one was followed
  /// @param decision a person's; missing for a rule of the hub's
  /// @param undoes the allocation that is taken back
  /// @param moved whether the money lay somewhere before, and counts there until today
  record Why(Rule rule, @Nullable Sure sure, @Nullable UUID decision, @Nullable UUID undoes,
      boolean moved) {

    static Why by(Rule rule) {
      return new Why(rule, null, null, null, false);
    }

    static Why suggested(Suggestion by) {
      return new Why(Rule.SUGGESTED, new Sure(by.why(), by.score()), null, null, false);
    }

    static Why decided(UUID decision) {
      return new Why(Rule.PERSON, null, decision, null, false);
    }

    static Why moved(UUID decision) {
      return new Why(Rule.PERSON, null, decision, null, true);
    }

    /// Of a fee that is taken back, that it was one still matters: it goes back to the same account.
    static Why undone(UUID decision, Allocation old) {
      return new Why(old.rule() == Rule.BANK_FEE ? Rule.BANK_FEE : Rule.PERSON, null, decision,
          old.id(), true);
    }
  }

  private final AllocationTable allocations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Laying(AllocationTable allocations, ApplicationEventPublisher events, Clock clock) {
    this.allocations = allocations;
    this.events = events;
    this.clock = clock;
  }

  /// @param id of the allocation, and of its voucher, for ever
  /// @param amount below zero when it is taken from the invoice
  void onInvoice(UUID id, UUID payment, Payment money, Invoice invoice, Money amount, Why why) {
    var from = why.moved() ? today() : money.settled();
    allocations.insert(id, payment, new Target.OfInvoice(invoice.id()), amount, why, from);
    events.publishEvent(new PaymentMatched(id, money.of(amount), invoice, from));
  }

  void onClaim(UUID payment, Payment money, SideClaim claim, Invoice invoice, Money amount,
      Why why) {
    var id = UUID.randomUUID();
    var from = why.moved() ? today() : money.settled();
    allocations.insert(id, payment, new Target.OfClaim(claim.id()), amount, why, from);
    events.publishEvent(new SideClaimPaid(id, money.of(amount), claim, invoice, from));
  }

  /// It lies nowhere yet, or not where it shall.
  void waits(UUID payment, Payment money, String reason) {
    events.publishEvent(new PaymentWaits(payment, money, reason));
  }

  void refund(UUID payment, Money amount, Why why) {
    allocations.insert(UUID.randomUUID(), payment, new Target.Refund(), amount, why, today());
  }

  void clear(UUID payment, Money amount, Why why) {
    allocations.insert(UUID.randomUUID(), payment, new Target.Clearing(), amount, why, today());
  }

  void writeOff(Invoice invoice, Money amount, Why why) {
    var id = UUID.randomUUID();
    allocations.insert(id, null, new Target.WriteOff(invoice.id()), amount, why, today());
    events.publishEvent(new WrittenOff(id, invoice, amount, why.rule(), today()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
