package no.fakturahub.efaktura.shell;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.fakturahub.parked.Parking;
import org.springframework.stereotype.Component;

/// What a task could not do waits for a person; the bytes are the delivery's id, by which it is tried again.
@Component
class GivenUp {

  private final ConsignmentTable consignments;
  private final Parking parking;

  GivenUp(ConsignmentTable consignments, Parking parking) {
    this.consignments = consignments;
    this.parking = parking;
  }

  void park(String where, String delivery, String code, Throwable why) {
    consignments.find(UUID.fromString(delivery)).ifPresent(it -> parking.park(where,
        "eFaktura %d, %s".formatted(it.number(), it.seller()), code,
        String.valueOf(why.getMessage()), delivery.getBytes(StandardCharsets.UTF_8)));
  }
}
