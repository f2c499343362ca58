package no.fakturahub.vipps.shell;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.springframework.stereotype.Component;

/// A line for each seller that has a sales unit.
@Component
class Wires {

  private final VippsSettings settings;
  private final Clock clock;
  private final HttpClient http;
  private final Map<OrgNumber, Wire> wires = new ConcurrentHashMap<>();

  Wires(VippsSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(settings.connectTimeout()).build();
  }

  /// @throws Refused when the seller has none
  Wire of(OrgNumber seller) {
    return wires.computeIfAbsent(seller, it -> new Wire(http, settings,
        settings.of(it).orElseThrow(() -> new Refused("VIPPS_NOT_SET_UP", it.value())), clock));
  }
}
