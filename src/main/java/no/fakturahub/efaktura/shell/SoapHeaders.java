package no.fakturahub.efaktura.shell;

import java.util.Locale;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.spi.HeaderFilterStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What of a message's headers goes over the wire: the two that SOAP needs, and on the way back how long to wait. Ours
/// are nobody's business.
@Component("soapHeaders")
class SoapHeaders implements HeaderFilterStrategy {

  private static final Set<String> OUT = Set.of("content-type", "soapaction");
  private static final Set<String> IN = Set.of("retry-after");

  @Override
  public boolean applyFilterToCamelHeaders(String name, @Nullable Object value,
      Exchange exchange) {
    return !OUT.contains(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean applyFilterToExternalHeaders(String name, @Nullable Object value,
      Exchange exchange) {
    return !IN.contains(name.toLowerCase(Locale.ROOT));
  }
}
