package no.fakturahub.access.shell;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.access.SignInProviders;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/// The providers of the settings. What a provider says of itself is read when the first one goes out to it, so that the
/// hub starts whether it is there or not.
@Component
class Providers implements ClientRegistrationRepository, SignInProviders {

  private final AccessSettings settings;
  private final ConcurrentHashMap<String, ClientRegistration> known = new ConcurrentHashMap<>();

  Providers(AccessSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<Provider> all() {
    return settings.oidc().entrySet().stream()
        .map(one -> new Provider(one.getKey(), one.getValue().title())).toList();
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    var agreed = settings.oidc().get(id);
    return agreed == null ? null : known.computeIfAbsent(id, _ -> ask(id, agreed));
  }

  private static ClientRegistration ask(String id, AccessSettings.Oidc agreed) {
    return ClientRegistrations.fromOidcIssuerLocation(agreed.issuer()).registrationId(id)
        .clientId(agreed.clientId()).clientSecret(agreed.clientSecret()).scope(agreed.scopes())
        .clientSettings(ClientSettings.builder().requireProofKey(true).build()).build();
  }
}
