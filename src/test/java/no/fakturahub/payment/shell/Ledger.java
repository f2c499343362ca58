package no.fakturahub.payment.shell;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.PaymentMatched;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Hears of payments in the transaction that books them, keeps what was committed, and can be made to break down.
class Ledger {

  private final List<PaymentMatched> heard = new CopyOnWriteArrayList<>();
  private @Nullable UUID breaksDownAt;

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(PaymentMatched matched) {
    if (matched.invoice().id().equals(breaksDownAt))
      throw new IllegalStateException("The ledger's table is full");
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        heard.add(matched);
      }
    });
  }

  void breaksDownAt(Invoice invoice) {
    breaksDownAt = invoice.id();
  }

  void isWell() {
    breaksDownAt = null;
  }

  /// What the books say has been paid of an invoice.
  Money paid(Invoice invoice) {
    return heard.stream().filter(matched -> matched.invoice().id().equals(invoice.id()))
        .map(matched -> matched.payment().amount()).reduce(Money.ZERO, Money::plus);
  }

  long heardOf(Invoice invoice) {
    return heard.stream().filter(matched -> matched.invoice().id().equals(invoice.id())).count();
  }
}
