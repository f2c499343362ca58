package no.fakturahub.routing.shell;

import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.RoutePolicySupport;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/// What is logged and traced inside a route tells which route, whose message and which invoice it is about: ids, and no
/// names.
@Component
class LogIds implements CamelContextConfiguration, RoutePolicyFactory {

  private static final String ROUTE = "route";
  private static final List<String> HEADERS = List.of("partner", "invoiceId", "deliveryId",
      "postingId");
  private static final String BEFORE = "hub.log.before.";

  @Override
  public void beforeApplicationStart(CamelContext camel) {
    camel.addRoutePolicyFactory(this);
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {
    // each route has its policy as it comes
  }

  @Override
  public RoutePolicy createRoutePolicy(CamelContext camel, String route, NamedNode definition) {
    return new RoutePolicySupport() {
      @Override
      public void onExchangeBegin(Route of, Exchange exchange) {
        var before = MDC.getCopyOfContextMap();
        exchange.setProperty(BEFORE + route, before == null ? Map.of() : before);
        MDC.put(ROUTE, route);
        for (var header : HEADERS) {
          var value = exchange.getMessage().getHeader(header);
          if (value != null) {
            MDC.put(header, value.toString());
            Span.current().setAttribute(header, value.toString());
          }
        }
      }

      @Override
      public void onExchangeDone(Route of, Exchange exchange) {
        if (!(exchange.getProperty(BEFORE + route) instanceof Map<?, ?> before))
          return;
        MDC.clear();
        before.forEach((name, value) -> MDC.put(name.toString(), value.toString()));
      }
    };
  }
}
