package no.fakturahub.parked;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What is ready, and goes on when somebody who may says yes.
public interface Approvals {

  /** The header that tells whoever takes it in again who said yes; nobody else sets it. */
  String APPROVED_BY = "approvedBy";

  /// The newest first.
  ///
  /// @param most how many at most
  List<ParkedMessage> list(int most);

  /// Sends it on from where it waits.
  ///
  /// @return as it is after that: still open when it stopped for another reason
  /// @throws NotReplayable when it is closed, or waits for no yes
  ParkedMessage approve(UUID id, String who);

  /// Says yes to each that waits for the same reason, the oldest first. What somebody else decides meanwhile is left
  /// alone.
  default List<ParkedMessage> approveAll(String code, int most, String who) {
    var sent = new ArrayList<ParkedMessage>();
    for (var one : list(most).reversed()) {
      try {
        if (one.code().equals(code))
          sent.add(approve(one.id(), who));
      } catch (NotReplayable decidedMeanwhile) {
        // nothing more to do
      }
    }
    return sent;
  }

  /// It shall go no further.
  ///
  /// @throws NotReplayable when it is closed, or waits for no yes
  ParkedMessage decline(UUID id, String reason, String who);
}
