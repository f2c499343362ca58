package no.fakturahub.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How long is waited after each try in vain; after the last of them it is given up.
public record Pauses(List<Duration> each) {

  /** No answer makes us wait longer than this. */
  private static final Duration MOST = Duration.ofDays(1);

  public Pauses {
    each = List.copyOf(each);
  }

  /// Up to a tenth is added, another for each event, so that what failed together does not come together.
  ///
  /// @param tries in vain until now, from 1
  /// @param asked how long the other side wants us to wait
  public Optional<Instant> next(UUID event, int tries, Instant now, Duration asked) {
    if (tries > each.size())
      return Optional.empty();
    var pause = each.get(tries - 1);
    var longer = pause
        .plus(pause.multipliedBy(Math.floorMod(event.hashCode(), 100)).dividedBy(1000));
    var capped = asked.compareTo(MOST) > 0 ? MOST : asked;
    return Optional.of(now.plus(capped.compareTo(longer) > 0 ? capped : longer));
  }
}
