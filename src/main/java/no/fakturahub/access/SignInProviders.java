package no.fakturahub.access;

import java.util.List;

/// Who else may say who somebody is: BankID, Entra ID and others that speak OpenID Connect.
public interface SignInProviders {

  /// @param id a word of the settings (`hub.access.oidc`), and of the address one goes out by
  /// @param title what people call it
  record Provider(String id, String title) {}

  List<Provider> all();
}
