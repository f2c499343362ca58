package no.fakturahub.ledger.shell.fiken;

import java.time.Duration;
import java.util.Map;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param baseUrl without a slash at the end, such as `https://api.fiken.no/api/v2`
/// @param token the user's personal API token, for every company that has none of its own
/// @param requestTimeout after this nobody knows whether a request was carried out
/// @param pause from one request to the next, for each token: Fiken slows down what comes oftener than four times a
///     second
/// @param sellers each seller's company, by its organisation number
@ConfigurationProperties("hub.ledger.fiken")
record FikenSettings(String baseUrl, @DefaultValue("") String token, Duration connectTimeout,
    Duration requestTimeout, Duration pause, @DefaultValue Map<String, Own> sellers) {

  /// @param company its slug, as it stands in Fiken's address line
  /// @param accounts what the company calls an account of the hub's, such as `1920: "1920:10001"`
  record Own(@Nullable String company, @Nullable String token,
      @DefaultValue Map<Integer, String> accounts) {}

  /// How to reach one seller's company.
  record Access(String url, String token, Map<Integer, String> accounts) {
    @Override
    public String toString() {
      return url;
    }
  }

  Access of(OrgNumber seller) {
    var own = sellers.get(seller.value());
    if (own == null || own.company() == null || own.company().isBlank())
      throw new Refused("FIKEN_COMPANY", seller.value());
    var its = own.token() == null ? token : own.token();
    if (its.isBlank())
      throw new Refused("FIKEN_TOKEN", "not set");
    return new Access(baseUrl + "/companies/" + own.company(), its, own.accounts());
  }
}
