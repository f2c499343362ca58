package no.fakturahub.topic.shell;

import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.component.kafka.KafkaEndpoint;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.RoutePolicySupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// A partner's file may name a topic where there are no brokers, such as on a developer's machine: its route is there,
/// and takes nothing.
@Component
class OffWithoutBrokers implements CamelContextConfiguration, RoutePolicyFactory {

  private static final Logger LOG = LoggerFactory.getLogger(OffWithoutBrokers.class);

  private final TopicSettings settings;

  OffWithoutBrokers(TopicSettings settings) {
    this.settings = settings;
  }

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
      public void onInit(Route of) {
        if (!settings.isOff() || !(of.getEndpoint() instanceof KafkaEndpoint))
          return;
        of.setAutoStartup(false);
        LOG.warn("{} takes nothing: hub.intake.kafka.brokers names no brokers", route);
      }
    };
  }
}
