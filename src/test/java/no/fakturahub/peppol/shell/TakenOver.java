package no.fakturahub.peppol.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What our access point has taken over, and what stands after it: a test says whether that fails.
final class TakenOver implements ResponseDoor {

  record Taken(String instance, String envelope) {}

  private final List<Taken> taken = new ArrayList<>();
  private boolean fails;

  synchronized void failOnce() {
    fails = true;
  }

  @Override
  public synchronized void take(String instance, byte[] envelope) {
    if (fails) {
      fails = false;
      throw new IllegalStateException("No database just now");
    }
    taken.add(new Taken(instance, new String(envelope, StandardCharsets.UTF_8)));
  }

  synchronized List<Taken> of(String instance) {
    return taken.stream().filter(one -> one.instance().equals(instance)).toList();
  }
}
