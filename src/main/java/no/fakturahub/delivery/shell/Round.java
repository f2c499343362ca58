package no.fakturahub.delivery.shell;

import java.util.UUID;
import no.fakturahub.delivery.Delivery;

/// A delivery in one of its rounds, as the task's instance names it: `<delivery>/<round>`. A task
/// left over from an earlier round finds that it is not meant.
record Round(UUID delivery, int number) {

  static Round of(Delivery delivery) {
    return new Round(delivery.id(), delivery.round());
  }

  static Round parse(String text) {
    var slash = text.indexOf('/');
    return new Round(UUID.fromString(text.substring(0, slash)),
        Integer.parseInt(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return delivery + "/" + number;
  }
}
