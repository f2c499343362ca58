package no.fakturahub.sandbox.peppol;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.helger.phase4.crypto.AS4CryptoFactoryInMemoryKeyStore;
import com.helger.phase4.ebms3header.Ebms3Error;
import com.helger.phase4.model.pmode.IPMode;
import com.helger.phase4.model.pmode.IPModeIDProvider;
import com.helger.phase4.model.pmode.leg.PModeLegSecurity;
import com.helger.phase4.peppol.Phase4PeppolSender;
import com.helger.phase4.peppol.Phase4PeppolSender.PeppolUserMessageBuilder;
import com.helger.phase4.profile.peppol.PeppolPMode;
import com.helger.phase4.sender.EAS4UserMessageSendResult;
import com.helger.scope.mgr.ScopeManager;
import com.helger.security.certificate.TrustedCAChecker;
import com.helger.security.revocation.ERevocationCheckMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.fakturahub.BesideOthers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// What the access point does not take over, sent by phase4 without the hub's own care.
@BesideOthers
class AccessPointTest {

  @TempDir
  private static Path data;
  private static ConfigurableApplicationContext sandbox;

  private final List<Ebms3Error> errors = new ArrayList<>();
  private final String instance = UUID.randomUUID().toString();

  @BeforeAll
  static void start() {
    sandbox = new SpringApplicationBuilder(Alone.class).profiles("sandbox")
        .run("--server.port=0", "--hub.data=" + data, "--hub.sandbox.peppol.sml-port=0");
    if (!ScopeManager.isGlobalScopePresent())
      ScopeManager.onGlobalBegin("fakturahub");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void aMessageAsPeppolWantsItIsTakenOver() throws Exception {
    assertThat(sent(message())).isEqualTo(EAS4UserMessageSendResult.SUCCESS);
    assertThat(kept()).isTrue();
  }

  @Test
  void aMessageWithoutTheCountryOfItsSenderIsRefused() throws Exception {
    sent(message().sbdDocumentConsumer(
        sbd -> requireNonNull(requireNonNull(sbd.getStandardBusinessDocumentHeader())
            .getBusinessScope()).getScope()
            .removeIf(scope -> "COUNTRY_C1".equals(scope.getType()))));

    assertRefused("EBMS:0004", "missing-country-c1");
  }

  @Test
  void aMessageThatIsNotEncryptedIsRefused() throws Exception {
    sent(message().pmode(with(PModeLegSecurity::disableEncryption)));

    assertRefused("EBMS:0103", "Not signed and encrypted");
  }

  @Test
  void aMessageThatIsNotSignedIsRefused() throws Exception {
    sent(message().pmode(with(PModeLegSecurity::disableSigning)));

    assertRefused("EBMS:0103", "Not signed and encrypted");
  }

  @Test
  void anInstanceIdentifierThatIsNoFileNameIsRefused() throws Exception {
    sent(message().sbdhInstanceIdentifier("../../outside"));

    assertRefused("EBMS:0004", "../../outside");
  }

  @Test
  void whatIsNotAMessageIsABadRequest() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var post = HttpRequest.newBuilder(address()).header("Content-Type", "application/soap+xml")
          .POST(BodyPublishers.ofString("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")).build();

      assertThat(http.send(post, BodyHandlers.discarding()).statusCode()).isEqualTo(400);
    }
  }

  private void assertRefused(String code, String detail) {
    assertThat(errors).singleElement().satisfies(error -> {
      assertThat(error.getErrorCode()).isEqualTo(code);
      assertThat(error.getErrorDetail()).contains(detail);
    });
    assertThat(kept()).isFalse();
  }

  private boolean kept() {
    return Files.exists(data.resolve("sandbox/peppol/received").resolve(instance + ".xml"));
  }

  private EAS4UserMessageSendResult sent(PeppolUserMessageBuilder message) {
    return message.signalMsgConsumer((signal, _, _) -> errors.addAll(signal.getError()))
        .sendMessageAndCheckForReceipt();
  }

  private PeppolUserMessageBuilder message() throws Exception {
    var pki = Pki.folder(data);
    var trust = Pki.open(pki.resolve("trust.p12"));
    var root = (X509Certificate) trust.getCertificate("root");
    var receiver = (X509Certificate) Pki.open(pki.resolve("receiver.p12"))
        .getCertificate("receiver");
    var ids = Phase4PeppolSender.IF;
    return Phase4PeppolSender.builder()
        .sbdhInstanceIdentifier(instance)
        .cryptoFactory(new AS4CryptoFactoryInMemoryKeyStore(Pki.open(pki.resolve("hub.p12")), "hub",
            Pki.PASSWORD, trust))
        .peppolAP_CAChecker(
            new TrustedCAChecker(ERevocationCheckMode.NONE, Duration.ofMinutes(1), 9, root))
        .documentTypeID(requireNonNull(ids.createDocumentTypeIdentifierWithDefaultScheme(
            "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##urn:any::2.1")))
        .processID(requireNonNull(ids.createProcessIdentifierWithDefaultScheme("urn:any")))
        .senderParticipantID(
            requireNonNull(ids.createParticipantIdentifierWithDefaultScheme("0192:987654325")))
        .receiverParticipantID(
            requireNonNull(ids.createParticipantIdentifierWithDefaultScheme("0192:312900106")))
        .senderPartyID("PNO000901").countryC1("NO")
        .payload("<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>"
            .getBytes(StandardCharsets.UTF_8))
        .receiverEndpointDetails(receiver, address().toString());
  }

  /// Peppol's processing mode, but for its security.
  private static IPMode with(Consumer<PModeLegSecurity> less) {
    var mode = PeppolPMode.createPeppolPMode("PNO000901", "PNO000902", address().toString(),
        IPModeIDProvider.DEFAULT_DYNAMIC, false);
    less.accept(requireNonNull(requireNonNull(mode.getLeg1()).getSecurity()));
    return mode;
  }

  private static URI address() {
    return URI.create("http://127.0.0.1:%s/sandbox/as4"
        .formatted(sandbox.getEnvironment().getProperty("local.server.port")));
  }

  @Import(PeppolSandbox.class)
  @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class,
      PropertyPlaceholderAutoConfiguration.class})
  static class Alone {

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }
}
