package no.fakturahub.routing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class LogIdsTest {

  @Test
  void whatIsLoggedInARouteTellsItsIdsAndAfterItNoMore() throws Exception {
    var seen = new HashMap<String, Map<String, String>>();
    try (var camel = new DefaultCamelContext()) {
      new LogIds().beforeApplicationStart(camel);
      camel.addRoutes(new RouteBuilder() {
        @Override
        public void configure() {
          from("direct:outer").routeId("outer").to("direct:inner")
              .process(_ -> seen.put("outer", MDC.getCopyOfContextMap()));
          from("direct:inner").routeId("inner").setHeader("invoiceId", constant("4711"))
              .to("direct:innermost");
          from("direct:innermost").routeId("innermost")
              .process(_ -> seen.put("innermost", MDC.getCopyOfContextMap()));
        }
      });
      camel.start();
      camel.createProducerTemplate().requestBodyAndHeader("direct:outer", "", "partner",
          "nordmat");
    }

    assertThat(seen.get("innermost")).containsEntry("route", "innermost")
        .containsEntry("partner", "nordmat").containsEntry("invoiceId", "4711");
    assertThat(seen.get("outer")).containsEntry("route", "outer").doesNotContainKey("invoiceId");
    assertThat(MDC.get("route")).isNull();
  }
}
