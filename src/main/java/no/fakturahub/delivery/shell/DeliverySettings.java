package no.fakturahub.delivery.shell;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.Map;
import no.fakturahub.delivery.ChannelPolicy;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param level whether what is made leaves by itself: MANUAL and APPROVAL wait for a person's yes
/// @param tries how often a delivery is tried before a person is asked
/// @param firstPause before the second try; each pause is double the one before
/// @param patience how long it may stay unknown whether a channel reaches the receiver
/// @param channels in which order channels are tried
/// @param sellers those with an order of their own, by organisation number
@ConfigurationProperties("hub.delivery")
record DeliverySettings(@DefaultValue("AUTOMATIC") Level level, int tries, Duration firstPause,
    Duration patience, ChannelPolicy channels,
    @Nullable Map<String, Own> sellers) {

  /// What one seller has of its own.
  ///
  /// @param groups the level of each group of the seller's customers that has one of its own
  record Own(@Nullable ChannelPolicy channels, @Nullable Level level,
      @DefaultValue Map<String, Level> groups) {}

  /// @param group of the customer, if it has one
  Level levelOf(Seller seller, @Nullable String group) {
    var own = sellers == null ? null : sellers.get(seller.orgNumber().value());
    if (own == null)
      return level;
    return own.groups().getOrDefault(requireNonNullElse(group, ""),
        requireNonNullElse(own.level(), level));
  }

  ChannelPolicy policyOf(Seller seller) {
    var own = sellers == null ? null : sellers.get(seller.orgNumber().value());
    return own == null || own.channels() == null ? channels : own.channels();
  }
}
