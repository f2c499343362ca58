package no.fakturahub.routing.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.fakturahub.TestDatabase;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Traces, as a collector gets them by OTLP over HTTP.
class RouteTracesTest {

  private final List<String> came = new CopyOnWriteArrayList<>();
  private final HttpServer collector;

  RouteTracesTest() throws IOException {
    collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    collector.createContext("/v1/traces", call -> {
      came.add(new String(call.getRequestBody().readAllBytes(), ISO_8859_1));
      call.sendResponseHeaders(200, -1);
      call.close();
    });
    collector.start();
  }

  @AfterEach
  void stop() {
    collector.stop(0);
  }

  @Test
  void eachRouteIsASpanWithTheIdsOfItsInvoice() {
    try (var hub = start("--management.opentelemetry.tracing.export.otlp.endpoint=http://127.0.0.1:"
        + collector.getAddress().getPort() + "/v1/traces")) {
      hub.getBean(ProducerTemplate.class).sendBodyAndHeader("direct:outer", "", "invoiceId",
          "4711-of-test");
    }

    await().untilAsserted(() -> assertThat(String.join("", came)).contains("fakturahub",
        "direct://outer", "direct://inner", "invoiceId", "4711-of-test"));
  }

  @Test
  void withoutACollectorNothingIsTraced() {
    try (var hub = start()) {
      assertThat(hub.getBeansOfType(RouteTraces.class)).isEmpty();
    }
  }

  private static ConfigurableApplicationContext start(
      String... settings) {
    return new SpringApplicationBuilder(Rooms.class).web(WebApplicationType.NONE).properties(
        "spring.datasource.url=" + TestDatabase.fresh()).run(settings);
  }

  @EnableAutoConfiguration
  @Import({RouteTraces.class, LogIds.class})
  static class Rooms {

    @Bean
    RouteBuilder routes() {
      return new RouteBuilder() {
        @Override
        public void configure() {
          from("direct:outer").routeId("outer").to("direct:inner");
          from("direct:inner").routeId("inner").log("here");
        }
      };
    }
  }
}
