package no.fakturahub.delivery.shell;

import java.time.Duration;
import java.util.Map;
import no.fakturahub.delivery.ChannelPolicy;
import no.fakturahub.invoice.Seller;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param tries how often a delivery is tried before a person is asked
/// @param firstPause before the second try; each pause is double the one before
/// @param patience how long it may stay unknown whether a channel reaches the receiver
/// @param channels in which order channels are tried
/// @param sellers those with an order of their own, by organisation number
@ConfigurationProperties("hub.delivery")
record DeliverySettings(int tries, Duration firstPause, Duration patience, ChannelPolicy channels,
    @Nullable Map<String, Own> sellers) {

  /// What one seller has of its own.
  record Own(ChannelPolicy channels) {}

  ChannelPolicy policyOf(Seller seller) {
    var own = sellers == null ? null : sellers.get(seller.orgNumber().value());
    return own == null ? channels : own.channels();
  }
}
