package no.fakturahub.email.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.camel.component.mail.MailEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;

/// How the settings under `hub.mail` reach the mail server by deliver-email.
class MailServerSettingsTest {

  /// What the route wants to find; nothing is sent here.
  public static final class Steps {

    public void mail() {}

    public void mailed() {}
  }

  private static final Map<String, String> ALWAYS = Map.of("hub.mail.host", "mail.example",
      "hub.mail.port", "587");

  @Test
  void withoutAUserNobodyLogsIn() throws Exception {
    var server = server(
        Map.of("hub.mail.protocol", "smtp", "hub.mail.starttls", "false"));

    assertThat(server.getConfiguration().getUsername()).isNull();
    assertThat(server.getConfiguration().getPassword()).isNull();
    assertThat(server.getConfiguration().getHost()).isEqualTo("mail.example");
    assertThat(server.getConfiguration().getPort()).isEqualTo(587);
  }

  @Test
  void aPasswordMayHoldAnything() throws Exception {
    var server = server(Map.of("hub.mail.protocol", "smtp", "hub.mail.starttls", "true",
        "hub.mail.username", "hub@nordlys.example", "hub.mail.password", "a&b+c%41=d"));

    assertThat(server.getConfiguration().getUsername()).isEqualTo("hub@nordlys.example");
    assertThat(server.getConfiguration().getPassword()).isEqualTo("a&b+c%41=d");
    assertThat(server.getConfiguration().getAdditionalJavaMailProperties())
        .containsEntry("mail.smtp.starttls.enable", "true")
        .containsEntry("mail.smtp.starttls.required", "true");
  }

  private static MailEndpoint server(Map<String, String> settings) throws Exception {
    try (var camel = new DefaultCamelContext()) {
      ALWAYS.forEach(camel.getPropertiesComponent()::addOverrideProperty);
      settings.forEach(camel.getPropertiesComponent()::addOverrideProperty);
      camel.getRegistry().bind("email", new Steps());
      for (var route : new String[]{"errors", "deliver-email", "send-mail"}) {
        PluginHelper.getRoutesLoader(camel).loadRoutes(ResourceHelper.fromString(
            route + ".camel.yaml", Files.readString(Path.of("routes", route + ".camel.yaml"))));
      }
      camel.start();
      return (MailEndpoint) camel.getEndpoints().stream().filter(MailEndpoint.class::isInstance)
          .findFirst().orElseThrow();
    }
  }
}
