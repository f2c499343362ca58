package no.fakturahub.vipps.shell;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.parked.Parking;
import org.springframework.stereotype.Component;

/// Invoices that wait for a person, to be looked at again when they have put it right.
@Component
class Again {

  private final Parking parking;
  private final Invoices invoices;

  Again(Parking parking, Invoices invoices) {
    this.parking = parking;
    this.invoices = invoices;
  }

  void park(UUID invoice, Throwable why) {
    var refused = why instanceof Refused it ? it : new Refused("VIPPS_NOT_REACHED", told(why));
    var name = invoices.find(invoice)
        .map(found -> "Vipps, %d, %s".formatted(found.number(), found.seller().name()))
        .orElse("Vipps, " + invoice);
    parking.park("vipps-again", name, refused.code(), refused.detail(),
        invoice.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String told(Throwable why) {
    return why instanceof NotYet wait ? String.valueOf(wait.getMessage()) : why.toString();
  }
}
