package no.fakturahub.efaktura.shell;

import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.springframework.stereotype.Component;

/// The HTTP client tries once: by itself it would send again after a 429 or a 503, whatever is sent. When to try again
/// is for the durable task to say.
@Component("oneTry")
class OneTry implements HttpClientConfigurer {

  @Override
  public void configureHttpClient(HttpClientBuilder client) {
    client.disableAutomaticRetries().disableCookieManagement().disableRedirectHandling();
  }
}
