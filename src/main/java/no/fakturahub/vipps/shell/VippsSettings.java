package no.fakturahub.vipps.shell;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param baseUrl without a slash at the end, such as `https://api.vipps.no`
/// @param page where customers reach this hub, without a slash at the end
/// @param requestTimeout after this nobody knows whether a request was carried out
/// @param tries how often an attempt is looked at in vain before a person is asked
/// @param chargeDaysAhead how many days before it is drawn Vipps wants to hear of a charge
/// @param chargeRetryDays how many days Vipps goes on trying to draw, 0–14
/// @param sellers the keys of each seller's sales unit, by organisation number
@ConfigurationProperties("hub.vipps")
record VippsSettings(String baseUrl, URI page, Duration connectTimeout, Duration requestTimeout,
    int tries, Duration firstPause, @DefaultValue("2") int chargeDaysAhead,
    @DefaultValue("5") int chargeRetryDays, @DefaultValue Map<String, Access> sellers) {

  VippsSettings {
    if (chargeRetryDays < 0 || chargeRetryDays > 14)
      throw new IllegalArgumentException("Vipps tries 0–14 days, not " + chargeRetryDays);
  }

  /// @param merchantSerialNumber names the sales unit
  record Access(String clientId, String clientSecret, String subscriptionKey,
      String merchantSerialNumber) {
    @Override
    public String toString() {
      return "sales unit " + merchantSerialNumber;
    }
  }

  Optional<Access> of(OrgNumber seller) {
    return Optional.ofNullable(sellers.get(seller.value()));
  }
}
