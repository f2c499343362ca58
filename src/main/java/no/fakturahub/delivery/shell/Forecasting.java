package no.fakturahub.delivery.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.ChannelChoice;
import no.fakturahub.delivery.Forecast;
import no.fakturahub.delivery.Reach;
import no.fakturahub.invoice.Invoice;
import org.springframework.stereotype.Component;

/// Asks the channels, in the seller's order of them.
@Component
class Forecasting implements Forecast {

  private final DeliverySettings settings;
  private final Map<Channel, Reach> reaches;

  Forecasting(DeliverySettings settings, List<Reach> reaches) {
    this.settings = settings;
    this.reaches = reaches.stream()
        .collect(Collectors.toUnmodifiableMap(Reach::channel, Function.identity()));
  }

  @Override
  public ChannelChoice of(Invoice invoice) {
    return ChannelChoice.of(invoice, settings.policyOf(invoice.seller()), reaches);
  }
}
