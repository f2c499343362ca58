package no.fakturahub.parked.shell;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.apache.camel.Exchange.EXCEPTION_CAUGHT;
import static org.apache.camel.Exchange.FAILURE_ROUTE_ID;
import static org.apache.camel.Exchange.FILE_NAME;
import static org.apache.camel.Exchange.SPLIT_INDEX;

import java.nio.charset.StandardCharsets;
import no.fakturahub.parked.Origin;
import org.apache.camel.Exchange;
import org.apache.camel.util.URISupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The bean that `routes/errors.camel.yaml` parks by.
@Component("parked")
class ParkedBean {

  private final ParkedTable table;

  ParkedBean(ParkedTable table) {
    this.table = table;
  }

  /// Whether it is worth another try: a network or a database that failed. Bytes that cannot be read fail the
  /// same way again.
  public boolean mayHeal(Exchange stopped) {
    return Why.mayHeal(failure(stopped));
  }

  /// Parks the original message, which the error handler has put back as the body.
  public void park(Exchange stopped) {
    park(stopped, Why.of(failure(stopped), "UNEXPECTED"));
  }

  /// Parks what was tried again, and again in vain.
  public void giveUp(Exchange stopped) {
    park(stopped, Why.of(failure(stopped), "TRIED_IN_VAIN"));
  }

  private void park(Exchange stopped, Why why) {
    var bytes = bytes(stopped);
    table.keep(new Stopped(where(stopped), endpoint(stopped), name(stopped), why.code(),
        why.detail(), Headers.json(stopped), bytes, bytes.length), origin(stopped));
  }

  /// Not by Camel's `@ExchangeException`, which gives the root cause and would hide that it was refused.
  private static Throwable failure(Exchange stopped) {
    return requireNonNull(stopped.getProperty(EXCEPTION_CAUGHT, Throwable.class));
  }

  /// The original is what came in by the first route, or, for a part of a split file, what the part was
  /// handed to.
  private static String where(Exchange stopped) {
    var first = stopped.getFromRouteId();
    return isPart(stopped) || first == null
        ? requireNonNullElse(stopped.getProperty(FAILURE_ROUTE_ID, String.class), "")
        : first;
  }

  private static String name(Exchange stopped) {
    var origin = origin(stopped);
    var file = requireNonNullElse(stopped.getMessage().getHeader(FILE_NAME, String.class),
        origin == null ? stopped.getExchangeId() : origin.name());
    var part = stopped.getProperty(SPLIT_INDEX, Integer.class);
    return part == null ? file : "%s, no. %d".formatted(file, part + 1);
  }

  private static @Nullable Origin origin(Exchange stopped) {
    return stopped.getProperty(Origin.PROPERTY, Origin.class);
  }

  private static boolean isPart(Exchange stopped) {
    return stopped.getProperty(SPLIT_INDEX) != null;
  }

  private static String endpoint(Exchange stopped) {
    var from = stopped.getFromEndpoint();
    return from == null ? "" : URISupport.sanitizeUri(from.getEndpointUri());
  }

  private static byte[] bytes(Exchange stopped) {
    var body = stopped.getMessage().getBody();
    if (body == null)
      return new byte[0];
    var bytes = stopped.getMessage().getBody(byte[].class);
    return bytes == null ? body.toString().getBytes(StandardCharsets.UTF_8) : bytes;
  }
}
