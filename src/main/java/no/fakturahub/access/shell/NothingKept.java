package no.fakturahub.access.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/// The hub asks a provider who somebody is and nothing more, so it keeps no token of theirs.
final class NothingKept implements OAuth2AuthorizedClientRepository {

  @Override
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String provider,
      Authentication who, HttpServletRequest at) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication who,
      HttpServletRequest at, HttpServletResponse answer) {
    // nothing is kept
  }

  @Override
  public void removeAuthorizedClient(String provider, Authentication who, HttpServletRequest at,
      HttpServletResponse answer) {
    // nothing was kept
  }
}
