package no.fakturahub.parked.shell;

import java.util.List;
import java.util.UUID;
import no.fakturahub.parked.Approvals;
import no.fakturahub.parked.NotReplayable;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessage.State;
import org.springframework.stereotype.Component;

/// A yes or a no to what waits for one.
@Component
class ApprovalDesk implements Approvals {

  private final ParkedTable table;
  private final WayBack wayBack;

  ApprovalDesk(ParkedTable table, WayBack wayBack) {
    this.table = table;
    this.wayBack = wayBack;
  }

  @Override
  public List<ParkedMessage> list(int most) {
    return table.list(State.OPEN, most).stream().filter(ParkedMessage::waitsForYes).toList();
  }

  @Override
  public ParkedMessage approve(UUID id, String who) {
    var seen = waiting(id);
    wayBack.send(seen, table.original(id).orElseThrow(), who);
    table.close(seen, State.REPLAYED, "Approved by " + who);
    return table.find(id).orElseThrow();
  }

  @Override
  public ParkedMessage decline(UUID id, String reason, String who) {
    if (!table.close(waiting(id), State.DISCARDED, "%s: %s".formatted(who, reason)))
      throw new NotReplayable("It has stopped again just now. Look at it again.");
    return table.find(id).orElseThrow();
  }

  private ParkedMessage waiting(UUID id) {
    return table.find(id).filter(ParkedMessage::isOpen).filter(ParkedMessage::waitsForYes)
        .orElseThrow(() -> new NotReplayable("Nothing waits for a yes as " + id));
  }
}
