package no.fakturahub.payment.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Allocation.Rule;
import no.fakturahub.payment.Allocation.Target;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.WrittenOff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Lays money where it belongs, and tells the others, in the caller's transaction, which has taken its [Turn].
@Component
class Laying {

  /// Whose doing it is.
  ///
  /// @param decision a person's; missing for a rule of the hub's
  /// @param undoes the allocation that is taken back
  record Why(Rule rule, @Nullable UUID decision, @Nullable UUID undoes) {

    static Why by(Rule rule) {
      return new Why(rule, null, null);
    }

    static Why decided(UUID decision) {
      return new Why(Rule.PERSON, decision, null);
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
    allocations.insert(id, payment, new Target.OfInvoice(invoice.id()), amount, why.rule(),
        why.decision(), why.undoes());
    events.publishEvent(new PaymentMatched(id, money.of(amount), invoice));
  }

  void refund(UUID payment, Money amount, Why why) {
    allocations.insert(UUID.randomUUID(), payment, new Target.Refund(), amount, why.rule(),
        why.decision(), why.undoes());
  }

  void clear(UUID payment, Money amount, Why why) {
    allocations.insert(UUID.randomUUID(), payment, new Target.Clearing(), amount, why.rule(),
        why.decision(), why.undoes());
  }

  void writeOff(Invoice invoice, Money amount, Why why) {
    var id = UUID.randomUUID();
    allocations.insert(id, null, new Target.WriteOff(invoice.id()), amount, why.rule(),
        why.decision(), why.undoes());
    events.publishEvent(new WrittenOff(id, invoice, amount, LocalDate.now(clock)));
  }
}
