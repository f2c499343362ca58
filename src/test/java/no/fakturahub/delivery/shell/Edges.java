package no.fakturahub.delivery.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.peppol.PeppolDirectory;
import no.fakturahub.peppol.PeppolGateway;
import org.jspecify.annotations.Nullable;

/// What stands at the edges of delivery, in a test's hands: the Peppol network and the two
/// verdicts.
final class Edges implements PeppolDirectory, PeppolGateway {

  record Sent(UUID delivery, OrgNumber receiver, byte[] ehf) {}

  final List<Sent> sent = new ArrayList<>();
  Reachability reachability = new Reachability.No("not in the SML");
  @Nullable
  RuntimeException peppolFails;
  @Nullable
  RuntimeException verdict;

  synchronized void reset() {
    sent.clear();
    reachability = new Reachability.No("not in the SML");
    peppolFails = null;
    verdict = null;
  }

  @Override
  public Reachability of(OrgNumber receiver) {
    return reachability;
  }

  @Override
  public synchronized Receipt send(UUID delivery, OrgNumber sender, OrgNumber receiver,
      byte[] ehf) {
    sent.add(new Sent(delivery, receiver, ehf));
    if (peppolFails != null)
      throw peppolFails;
    return new Receipt(delivery + "@as4", "<Receipt/>".getBytes(StandardCharsets.UTF_8));
  }
}
