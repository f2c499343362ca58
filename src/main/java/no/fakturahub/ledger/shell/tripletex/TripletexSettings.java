package no.fakturahub.ledger.shell.tripletex;

import java.time.Duration;
import java.util.Map;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param baseUrl without a slash at the end, such as `https://tripletex.no/v2`
/// @param consumerToken the integration's token, from Tripletex
/// @param employeeToken the company's token, from its administrator
/// @param requestTimeout after this nobody knows whether a request was carried out
/// @param sellers the employee token, or more, of each company, by its organisation number
@ConfigurationProperties("hub.ledger.tripletex")
record TripletexSettings(String baseUrl, @DefaultValue("") String consumerToken,
    @DefaultValue("") String employeeToken, Duration connectTimeout, Duration requestTimeout,
    @DefaultValue Map<String, Own> sellers) {

  /// @param webhookSecret of the company's subscription to `closeGroup.create` and the like, if it has one
  record Own(@Nullable String baseUrl, @Nullable String consumerToken,
      @Nullable String employeeToken, @Nullable String webhookSecret) {}

  private static final Own NOTHING = new Own(null, null, null, null);

  /// Empty where the company has no webhook: then nobody is believed.
  String webhookSecret(OrgNumber seller) {
    var secret = sellers.getOrDefault(seller.value(), NOTHING).webhookSecret();
    return secret == null ? "" : secret;
  }

  /// How to reach one seller's company in Tripletex.
  record Access(String baseUrl, String consumerToken, String employeeToken) {
    @Override
    public String toString() {
      return baseUrl;
    }
  }

  Access of(OrgNumber seller) {
    var own = sellers.getOrDefault(seller.value(), NOTHING);
    return new Access(own.baseUrl() == null ? baseUrl : own.baseUrl(),
        own.consumerToken() == null ? consumerToken : own.consumerToken(),
        own.employeeToken() == null ? employeeToken : own.employeeToken());
  }
}
