package no.fakturahub.parked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What people do with what is parked.
public interface ParkedMessages {

  /// The newest first.
  ///
  /// @param most how many at most
  List<ParkedMessage> list(ParkedMessage.State state, int most);

  Optional<ParkedMessage> find(UUID id);

  /// The bytes as they came; empty when the hub does not hold them.
  Optional<byte[]> original(UUID id);

  /// Sends the original in again, with its headers, where it stopped.
  ///
  /// @return as it is after that: still open when it stopped again
  /// @throws NotReplayable when it is closed, is not held, waits for a yes, or the place it stopped at is gone
  ParkedMessage replay(UUID id);

  /// Sends each in again that stopped for this reason and is held, the oldest first, as [#replay] does. What somebody
  /// else closes meanwhile is left alone.
  ///
  /// @return those that were sent, as they are after that
  default List<ParkedMessage> replayAll(String code, int most) {
    var sent = new ArrayList<ParkedMessage>();
    for (var one : list(ParkedMessage.State.OPEN, most).reversed()) {
      try {
        if (one.held() && !one.waitsForYes() && one.code().equals(code))
          sent.add(replay(one.id()));
      } catch (NotReplayable closedMeanwhile) {
        // nothing more to do: somebody has decided
      }
    }
    return sent;
  }

  /// Sends a copy that a person corrected. The original is closed.
  ///
  /// @return the copy's own row when it stopped, else the original's
  /// @throws NotReplayable when it is closed, or the place it stopped at is gone
  ParkedMessage replayCorrected(UUID id, byte[] corrected);

  /// It shall go no further.
  ///
  /// @param reason in the words of whoever decides
  /// @throws NotReplayable when it is closed already
  ParkedMessage discard(UUID id, String reason);
}
