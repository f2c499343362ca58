package no.fakturahub.ledger.shell.poweroffice;

import java.time.Duration;
import java.util.Map;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param baseUrl without a slash at the end, such as `https://goapi.poweroffice.net/v2`
/// @param tokenUrl such as `https://goapi.poweroffice.net/OAuth/Token`
/// @param applicationKey the integration's, from PowerOffice
/// @param subscriptionKey the integration's, from PowerOffice's developer portal
/// @param requestTimeout after this nobody knows whether a request was carried out
/// @param pause from one request to the next of all clients together: PowerOffice allows ten a second
/// @param sellers each seller's client, by its organisation number
@ConfigurationProperties("hub.ledger.poweroffice")
record PowerOfficeSettings(String baseUrl, String tokenUrl,
    @DefaultValue("") String applicationKey, @DefaultValue("") String subscriptionKey,
    Duration connectTimeout, Duration requestTimeout, Duration pause,
    @DefaultValue Map<String, Own> sellers) {

  /// @param clientKey from the client's administrator, who adds the integration in PowerOffice Go
  record Own(@Nullable String clientKey) {}

  String clientKey(OrgNumber seller) {
    var own = sellers.get(seller.value());
    if (own == null || own.clientKey() == null || own.clientKey().isBlank()
        || applicationKey.isBlank() || subscriptionKey.isBlank())
      throw new Refused("POWEROFFICE_KEYS", "not set");
    return own.clientKey();
  }
}
