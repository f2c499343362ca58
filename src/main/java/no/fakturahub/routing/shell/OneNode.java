package no.fakturahub.routing.shell;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultPollingConsumerPollStrategy;

/// Looks at a door only where this node is the one who reads it.
final class OneNode extends DefaultPollingConsumerPollStrategy {

  private final DoorLeases leases;

  OneNode(DoorLeases leases) {
    this.leases = leases;
  }

  @Override
  public boolean begin(Consumer consumer, Endpoint endpoint) {
    return leases.mine(((DefaultConsumer) consumer).getRouteId());
  }
}
