package no.fakturahub.delivery.shell;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.peppol.DocumentType;
import no.fakturahub.peppol.Endpoint;
import no.fakturahub.peppol.LookUp;
import no.fakturahub.peppol.PeppolDirectory;
import no.fakturahub.peppol.PeppolGateway;
import org.jspecify.annotations.Nullable;

/// What stands at the edges of delivery, in a test's hands: the Peppol network and the two
/// verdicts.
final class Edges implements PeppolDirectory, PeppolGateway {

  record Sent(UUID delivery, OrgNumber receiver, byte[] ehf) {}

  private static final Endpoint NOWHERE = new Endpoint(URI.create("https://as4.example/"), "", "");

  final List<Sent> sent = new ArrayList<>();
  /// What the receiver has taken, also when its answer was lost; a certain no takes nothing.
  final Set<UUID> arrived = new HashSet<>();
  Reachability reachability = new Reachability.No("not in the SML");
  @Nullable
  RuntimeException peppolFails;
  /// What goes wrong with each message, decided anew each time; [#peppolFails] where it is missing.
  @Nullable
  Supplier<@Nullable RuntimeException> faults;
  @Nullable
  RuntimeException verdict;

  synchronized void reset() {
    sent.clear();
    arrived.clear();
    reachability = new Reachability.No("not in the SML");
    peppolFails = null;
    faults = null;
    verdict = null;
  }

  @Override
  public LookUp of(OrgNumber receiver, DocumentType type) {
    return switch (reachability) {
      case Reachability.Yes(var evidence) -> new LookUp.Found(NOWHERE, evidence);
      case Reachability.No(var evidence) -> new LookUp.NotThere(evidence);
      case Reachability.DontKnow(var why) -> new LookUp.Unknown(why);
    };
  }

  @Override
  public LookUp anew(OrgNumber receiver, DocumentType type) {
    return of(receiver, type);
  }

  @Override
  public synchronized Receipt send(UUID delivery, OrgNumber sender, OrgNumber receiver,
      byte[] ehf) {
    sent.add(new Sent(delivery, receiver, ehf));
    var fault = faults == null ? peppolFails : faults.get();
    if (!(fault instanceof Refused refused && refused.code().equals("PEPPOL_REFUSED")))
      arrived.add(delivery);
    if (fault != null)
      throw fault;
    return new Receipt(delivery + "@as4", "<Receipt/>".getBytes(StandardCharsets.UTF_8));
  }
}
