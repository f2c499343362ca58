package no.fakturahub.payment.shell;

import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Decision.By;
import no.fakturahub.payment.Payments;
import org.springframework.stereotype.Component;

/// What a person decided, on the invoice's timeline.
@Component
class DecisionStory {

  private final Timeline timeline;
  private final Payments payments;

  DecisionStory(Timeline timeline, Payments payments) {
    this.timeline = timeline;
    this.payments = payments;
  }

  /// @param amount below zero when it was taken from the invoice
  void laid(Invoice invoice, Money amount, By by) {
    var owed = payments.owed(invoice);
    var step = amount.isNegative()
        ? Step.MOVED
        : owed.isZero() ? Step.PAID : owed.isNegative() ? Step.OVERPAID : Step.PART_PAID;
    timeline.add(invoice.id(), step, "kr %s by %s; kr %s owed now".formatted(amount, said(by),
        owed));
  }

  void writtenOff(Invoice invoice, Money amount, By by) {
    timeline.add(invoice.id(), Step.WRITTEN_OFF, "kr %s by %s; kr %s owed now".formatted(amount,
        said(by), payments.owed(invoice)));
  }

  private static String said(By by) {
    return by.note() == null ? by.who() : "%s: %s".formatted(by.who(), by.note());
  }
}
