package no.fakturahub.routing.shell;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.parked.LeftOutside;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.remote.RemoteFilePollingConsumerPollStrategy;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.util.URISupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells a person that a partner's server cannot be reached, once, and takes it back when it can.
final class Door extends RemoteFilePollingConsumerPollStrategy implements ExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Door.class);

  private final LeftOutside outside;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  Door(LeftOutside outside) {
    this.outside = outside;
  }

  @Override
  public boolean rollback(Consumer consumer, Endpoint endpoint, int tries, Exception cause)
      throws Exception {
    var again = super.rollback(consumer, endpoint, tries, cause);
    known.remove(route(consumer));
    outside.tell(route(consumer), name(endpoint), "DOOR_CLOSED", said(cause), 0);
    return again;
  }

  @Override
  public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
    if (known.add(route(consumer)))
      outside.settle(route(consumer), name(endpoint), 0, "The hub reaches it again");
  }

  /// In one line: the parked row holds the rest, and a server that is down is asked every few seconds.
  @Override
  public void handleException(@Nullable String what, @Nullable Exchange exchange,
      Throwable cause) {
    LOG.warn("{} {}", Objects.requireNonNullElse(what, "A file could not be taken."), said(cause));
  }

  @Override
  public void handleException(@Nullable String what, Throwable cause) {
    handleException(what, null, cause);
  }

  @Override
  public void handleException(Throwable cause) {
    handleException(null, null, cause);
  }

  private static String route(Consumer consumer) {
    return ((DefaultConsumer) consumer).getRouteId();
  }

  private static String name(Endpoint endpoint) {
    return URISupport.sanitizeUri(endpoint.getEndpointBaseUri());
  }

  private static String said(Throwable cause) {
    var root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return "%s: %s".formatted(root.getClass().getSimpleName(), root.getMessage());
  }
}
