package no.fakturahub.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// Somebody's door, and what is told there.
///
/// @param kinds empty for all
/// @param sellers empty for all, and then what is of no one seller too
/// @param why it is paused, a key of the reasons; missing when a person paused it
public record Webhook(UUID id, String url, Set<Kind> kinds, Set<OrgNumber> sellers, State state,
    @Nullable String why, String who, Instant made) {

  public enum State {
    ACTIVE,
    /** Nothing is sent, and what happens meanwhile is kept for it. */
    PAUSED
  }

  public Webhook {
    kinds = Set.copyOf(kinds);
    sellers = Set.copyOf(sellers);
  }

  public boolean isActive() {
    return state == State.ACTIVE;
  }

  public boolean wants(Event event) {
    var seller = event.seller();
    return event.kind() != Kind.WEBHOOK_TEST && (kinds.isEmpty() || kinds.contains(event.kind()))
        && (sellers.isEmpty() || seller != null && sellers.contains(seller));
  }

  /// Without what stands after the path, which may be a password.
  public String place() {
    return url.replaceFirst("[?#].*", "");
  }
}
