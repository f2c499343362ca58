package no.fakturahub.parked.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.parked.NotReplayable;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessage.State;
import no.fakturahub.parked.ParkedMessages;
import org.springframework.stereotype.Component;

/// A person's three ways on: again, corrected, or no further.
@Component
class ParkedDesk implements ParkedMessages {

  private final ParkedTable table;
  private final WayBack wayBack;

  ParkedDesk(ParkedTable table, WayBack wayBack) {
    this.table = table;
    this.wayBack = wayBack;
  }

  @Override
  public List<ParkedMessage> list(State state, int most) {
    return table.list(state, most);
  }

  @Override
  public Optional<ParkedMessage> find(UUID id) {
    return table.find(id);
  }

  @Override
  public Optional<byte[]> original(UUID id) {
    return table.original(id);
  }

  /// The row is closed after the message went through, and stays open when the hub dies between the two:
  /// what is sent in twice is known the second time.
  @Override
  public ParkedMessage replay(UUID id) {
    var seen = open(id);
    wayBack.send(seen, original(id).orElseThrow(() -> new NotReplayable(
        "The hub never took it in. Bring it in anew, then discard this row.")), null);
    table.close(seen, State.REPLAYED, "Sent in again");
    return table.find(id).orElseThrow();
  }

  @Override
  public ParkedMessage replayCorrected(UUID id, byte[] corrected) {
    var seen = open(id);
    wayBack.send(seen, corrected, null);
    table.close(seen, State.REPLAYED, "Sent in as a corrected copy");
    return table.openWith(Sha256.of(corrected)).or(() -> table.find(id)).orElseThrow();
  }

  @Override
  public ParkedMessage discard(UUID id, String reason) {
    if (!table.close(open(id), State.DISCARDED, reason))
      throw new NotReplayable("It has stopped again just now. Look at it again.");
    return table.find(id).orElseThrow();
  }

  private ParkedMessage open(UUID id) {
    var seen = table.find(id).orElseThrow(() -> new NotReplayable("Nothing is parked as " + id));
    if (!seen.isOpen())
      throw new NotReplayable("It is closed already: " + seen.closing());
    if (seen.waitsForYes())
      throw new NotReplayable("It waits for a yes, under /api/approvals.");
    return seen;
  }
}
