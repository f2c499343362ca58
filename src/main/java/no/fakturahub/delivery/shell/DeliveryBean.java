package no.fakturahub.delivery.shell;

import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customers;
import no.fakturahub.delivery.ChannelChoice;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.Forecast;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.Approvals;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The bean `routes/deliver.camel.yaml` asks.
@Component("delivery")
class DeliveryBean {

  private final DeliveryTable deliveries;
  private final DeliveryLog log;
  private final Planning planning;
  private final Invoices invoices;
  private final DeliverySettings settings;
  private final Patience patience;
  private final ObjectProvider<Customers> customers;
  private final Forecast forecast;
  private final KnownAccounts accounts;

  DeliveryBean(DeliveryTable deliveries, DeliveryLog log, Planning planning, Invoices invoices,
      DeliverySettings settings, Patience patience, ObjectProvider<Customers> customers,
      Forecast forecast, KnownAccounts accounts) {
    this.deliveries = deliveries;
    this.log = log;
    this.planning = planning;
    this.invoices = invoices;
    this.settings = settings;
    this.patience = patience;
    this.customers = customers;
    this.forecast = forecast;
    this.accounts = accounts;
  }

  /// The channel, chosen once for all tries, so that a try whose answer was lost is not followed by
  /// another channel.
  ///
  /// @throws Refused when no channel reaches the customer
  public Channel choose(@Header("deliveryId") UUID id) {
    var delivery = deliveries.find(id).orElseThrow();
    var channel = delivery.channel() == null ? chooseNow(delivery) : delivery.channel();
    mayLeave(delivery, channel);
    if (!deliveries.tryBegins(id))
      throw new Refused(Refusals.HELD, "meanwhile");
    return channel;
  }

  private void mayLeave(Delivery delivery, Channel channel) {
    if (deliveries.isReleased(delivery.id()))
      return;
    var invoice = invoices.find(delivery.invoice()).orElseThrow();
    var seller = invoice.seller();
    if (accounts.isNewOn(invoice))
      throw new Refused(Refusals.NEW_ACCOUNT, "%s, %s, %s, kr %s".formatted(seller.account(),
          channel, invoice.buyer().name(), invoice.totals().payable()));
    var entered = customers.getIfAvailable();
    var group = entered == null
        ? null
        : entered.groupOf(seller.orgNumber(), invoice.buyer().id());
    if (settings.levelOf(seller, group) != Level.AUTOMATIC)
      throw new Refused(Refusals.TO_APPROVE, "%s, %s, kr %s".formatted(channel,
          invoice.buyer().name(), invoice.totals().payable()));
  }

  private Channel chooseNow(Delivery delivery) {
    var invoice = invoices.find(delivery.invoice()).orElseThrow();
    return switch (forecast.of(invoice)) {
      case ChannelChoice.By(var channel, var evidence) -> {
        log.chosen(delivery, channel, evidence);
        yield channel;
      }
      case ChannelChoice.NotKnownYet(var why) -> {
        log.looksUp(delivery, why);
        throw patience.askAgain(delivery, why);
      }
      case ChannelChoice.Nowhere(var why) -> throw new Refused("DELIVERY_NO_CHANNEL", why);
    };
  }

  public void planAgain(@Body byte[] parked,
      @Header(Approvals.APPROVED_BY) @Nullable String approvedBy) {
    planning.again(parked, approvedBy);
  }
}
