package no.fakturahub.routing.shell;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.camel.CamelContext;
import org.apache.camel.component.micrometer.routepolicy.MicrometerRoutePolicyFactory;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Counts and times what goes through each route, by its id, for `/actuator/prometheus`.
@Component
class RouteMetrics implements CamelContextConfiguration {

  private final ObjectProvider<MeterRegistry> meters;

  RouteMetrics(ObjectProvider<MeterRegistry> meters) {
    this.meters = meters;
  }

  @Override
  public void beforeApplicationStart(CamelContext camel) {
    meters.ifAvailable(registry -> {
      var policy = new MicrometerRoutePolicyFactory();
      policy.setMeterRegistry(registry);
      camel.addRoutePolicyFactory(policy);
    });
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {
    // routes are counted as they come
  }
}
