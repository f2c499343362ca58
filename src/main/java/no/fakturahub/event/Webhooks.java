package no.fakturahub.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;

/// Who is told of what happens.
public interface Webhooks {

  /// @param secret to see by whom a message is; shown this once
  record Made(UUID id, String secret) {}

  /// One event on its way to one door.
  ///
  /// @param number in the order they are told
  /// @param at when it happened
  /// @param status of the last answer, by HTTP; 0 when there was none
  /// @param failure why it was not taken; empty when it was, or was not tried yet
  record Sending(long number, UUID event, Kind kind, UUID about, Instant at, boolean sent,
      int tries,
      Instant nextTry, int status, String failure) {}

  List<Webhook> all();

  /// @throws no.fakturahub.kernel.Refused `WEBHOOK_NONE`
  Webhook find(UUID id);

  /// @param kinds empty for all
  /// @param sellers empty for all
  /// @throws no.fakturahub.kernel.Refused `WEBHOOK_URL`, `WEBHOOK_INSIDE`
  Made add(String url, Set<Kind> kinds, Set<OrgNumber> sellers, String who);

  void pause(UUID id);

  /// What waits is sent, in its order.
  void resume(UUID id);

  /// With what waits for it, and what is told of it.
  void remove(UUID id);

  /// For a day messages bear the seals of the old one and the new.
  Made renewSecret(UUID id);

  void test(UUID id);

  /// The latest first.
  List<Sending> sendings(UUID id, int most);

  /// Once more, under the same id.
  ///
  /// @throws no.fakturahub.kernel.Refused `WEBHOOK_NO_EVENT`
  void sendAgain(UUID id, long number);
}
