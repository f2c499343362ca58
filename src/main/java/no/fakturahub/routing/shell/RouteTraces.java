package no.fakturahub.routing.shell;

import io.opentelemetry.api.trace.Tracer;
import org.apache.camel.CamelContext;
import org.apache.camel.opentelemetry2.OpenTelemetryTracer;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Where traces are sent somewhere: a span of each route, in the trace of the call that it serves. The ids that
/// are logged are on it too.
@Component
@ConditionalOnProperty("management.opentelemetry.tracing.export.otlp.endpoint")
class RouteTraces implements CamelContextConfiguration {

  private final ObjectProvider<Tracer> spans;

  RouteTraces(ObjectProvider<Tracer> spans) {
    this.spans = spans;
  }

  /// Camel finds the tracer among our beans.
  @Override
  public void beforeApplicationStart(CamelContext camel) {
    if (spans.getIfAvailable() != null)
      new OpenTelemetryTracer().init(camel);
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {
    // routes are traced as they come
  }
}
