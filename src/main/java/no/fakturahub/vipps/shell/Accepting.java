package no.fakturahub.vipps.shell;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.payment.Incoming.Source;
import no.fakturahub.payment.PaymentMatched;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever has paid by the link has got the link: the delivery is known to have arrived, in the
/// transaction that books the payment.
@Component
class Accepting {

  private final Deliveries deliveries;
  private final Reports reports;
  private final Clock clock;

  Accepting(Deliveries deliveries, Reports reports, Clock clock) {
    this.deliveries = deliveries;
    this.reports = reports;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(PaymentMatched matched) {
    var payment = matched.payment();
    if (!payment.type().equals(Source.VIPPS.type()) || payment.amount().isNegative())
      return;
    var paid = "Vipps: kr %s paid, payment %s".formatted(payment.amount(), matched.id());
    deliveries.of(matched.invoice().id()).filter(it -> it.channel() == Channel.VIPPS)
        .ifPresent(delivery -> reports.report(delivery.id(), new Report(Says.ACCEPTED,
            "vipps-" + matched.id(), clock.instant(), paid,
            paid.getBytes(StandardCharsets.UTF_8))));
  }
}
