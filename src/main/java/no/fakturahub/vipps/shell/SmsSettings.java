package no.fakturahub.vipps.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param url of a gateway for text messages, or of a small adapter in front of one; blank for none
/// @param token goes along as a bearer token when it is not blank
@ConfigurationProperties("hub.sms")
record SmsSettings(@DefaultValue("") String url, @DefaultValue("") String token,
    @DefaultValue("10s") Duration timeout) {

  @Override
  public String toString() {
    return url;
  }
}
