package no.fakturahub.avtalegiro.shell;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.fakturahub.avtalegiro.Errand;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.RootCause;
import no.fakturahub.parked.Parking;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What could not be brought to the bank waits for a person, with the file if there is one. Replayed, it is tried
/// again.
@Component
class Unsent {

  private final ClaimTable claims;
  private final Making making;
  private final Invoices invoices;
  private final Parking parking;

  Unsent(ClaimTable claims, Making making, Invoices invoices, Parking parking) {
    this.claims = claims;
    this.making = making;
    this.invoices = invoices;
    this.parking = parking;
  }

  @Transactional
  public void givenUp(String task, Throwable last) {
    var errand = Errand.parse(task);
    var invoice = invoices.find(claims.find(errand.claim()).invoice()).orElseThrow();
    var file = making.fileOf(errand);
    var why = last instanceof Refused refused
        ? refused
        : new Refused("AVTALEGIRO_NOT_SENT", RootCause.of(last), last);
    parking.park("direct:send-avtalegiro", file.map(GiroFile::name).orElseGet(() -> name(invoice)),
        why.code(), why.detail(), Map.of("errand", task),
        file.map(GiroFile::bytes).orElseGet(() -> task.getBytes(StandardCharsets.UTF_8)));
  }

  private static String name(Invoice invoice) {
    return "%d, %s".formatted(invoice.number(), invoice.seller().name());
  }
}
