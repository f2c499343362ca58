package no.fakturahub.peppol.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.peppol.PeppolGateway;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// The route send-by-access-point, as it speaks by HTTP.
class SendByAccessPointTest {

  private static final OrgNumber SELLER = new OrgNumber("987654325");
  private static final OrgNumber BUYER = new OrgNumber("312900106");

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final List<TreeMap<String, String>> asked = new ArrayList<>();
  private final UUID delivery = UUID.randomUUID();
  private final HttpServer accessPoint = free();
  private int status = 202;
  private String id = "ap-1";

  @BeforeEach
  void start() throws Exception {
    accessPoint.createContext("/", this::answer);
    accessPoint.start();
    var settings = camel.getPropertiesComponent();
    settings.addOverrideProperty("hub.peppol.access-point.protocol", "http");
    settings.addOverrideProperty("hub.peppol.access-point.address",
        "127.0.0.1:" + accessPoint.getAddress().getPort());
    settings.addOverrideProperty("hub.peppol.access-point.token", "secret");
    settings.addOverrideProperty("hub.peppol.access-point.answer-timeout", "5000");
    camel.getRegistry().bind("accessPoint", new AccessPointAnswers());
    var route = Path.of("routes/send-by-access-point.camel.yaml");
    PluginHelper.getRoutesLoader(camel)
        .loadRoutes(ResourceHelper.fromString(route.toString(), Files.readString(route)));
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
    accessPoint.stop(0);
  }

  @Test
  void theDocumentGoesUnderTheDeliverysKeyAndTheAnswerIsTheReceipt() {
    var receipt = send();

    assertThat(receipt.messageId()).isEqualTo("ap-1");
    assertThat(receipt.evidence()).asString(StandardCharsets.UTF_8).isEqualTo("said 202");
    assertThat(asked).singleElement().satisfies(headers -> assertThat(headers)
        .containsEntry("idempotency-key", delivery.toString())
        .containsEntry("peppol-sender", "0192:987654325")
        .containsEntry("peppol-receiver", "0192:312900106")
        .containsEntry("authorization", "Bearer secret").doesNotContainKey("deliveryid"));
  }

  @Test
  void whatWasTakenBeforeHasArrivedOnce() {
    status = 409;

    assertThat(send().messageId()).isEqualTo("ap-1");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 413, 415, 422})
  void whatItWillNotTakeGoesToAPerson(int code) {
    status = code;

    assertThatThrownBy(this::send).rootCause().isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.code()).isEqualTo("PEPPOL_AP_REFUSED");
      assertThat(refused.detail()).isEqualTo(code + " said " + code);
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 408, 429, 500, 502, 503, 302})
  void whatItCannotTakeNowIsTriedAgain(int code) {
    status = code;

    assertThatThrownBy(this::send).rootCause().isInstanceOf(PeppolOutcomeUnknown.class);
  }

  @Test
  void aReceiptWithoutAnIdProvesNothing() {
    id = "";

    assertThatThrownBy(this::send).rootCause().isInstanceOf(PeppolOutcomeUnknown.class);
  }

  @Test
  void whoDoesNotAnswerMayHaveTakenIt() {
    accessPoint.stop(0);

    assertThatThrownBy(this::send).rootCause().isInstanceOf(IOException.class);
  }

  private PeppolGateway.Receipt send() {
    var beans = new StaticListableBeanFactory();
    beans.addBean("camel", camel.createProducerTemplate());
    var gateway = new ContractedGateway(
        beans.getBeanProvider(ProducerTemplate.class));
    return gateway.send(delivery, SELLER, BUYER, EhfSample.invoice(SELLER, BUYER));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      var headers = new TreeMap<String, String>();
      exchange.getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT),
              values.getFirst()));
      asked.add(headers);
      var body = ("said " + status).getBytes(StandardCharsets.UTF_8);
      if (!id.isEmpty())
        exchange.getResponseHeaders().add("Document-Id", id);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static HttpServer free() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }
}
