package no.fakturahub.avtalegiro.shell;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reach;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Invoice;
import org.apache.camel.Header;

/// Another channel, at the edge of what is tested: it reaches everyone, unless it is told to be silent.
public final class Post implements Reach {

  final List<UUID> invoices = new CopyOnWriteArrayList<>();
  volatile boolean silent;
  private final Channel channel;
  private final Reports reports;

  Post(Channel channel, Reports reports) {
    this.channel = channel;
    this.reports = reports;
  }

  @Override
  public Channel channel() {
    return channel;
  }

  @Override
  public Reachability of(Invoice invoice) {
    return silent ? new Reachability.DontKnow("no answer") : new Reachability.Yes("by post");
  }

  public void send(@Header("deliveryId") UUID delivery, @Header("invoiceId") UUID invoice) {
    invoices.add(invoice);
    reports.report(delivery, new Report(Says.HANDED_OVER, "post " + delivery, Instant.EPOCH,
        "by post", new byte[0]));
  }
}
