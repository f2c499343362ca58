package no.fakturahub.event.shell;

import java.util.UUID;

/// What one task is about: an event to one receiver, in one of its rounds.
record SendEvent(UUID receiver, long event, int round) {

  @Override
  public String toString() {
    return receiver + "/" + event + "/" + round;
  }

  static SendEvent read(String task) {
    var parts = task.split("/", -1);
    return new SendEvent(UUID.fromString(parts[0]), Long.parseLong(parts[1]),
        Integer.parseInt(parts[2]));
  }
}
