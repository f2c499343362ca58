package no.fakturahub.agreement;

import java.math.BigDecimal;
import java.util.List;

/// Plans by how much is used: what one period used decides the plan of the next.
///
/// @param component whose use counts
/// @param rungs from the lowest use to the highest
public record Ladder(String component, List<Rung> rungs) {

  /// @param from the least use that leads here
  public record Rung(BigDecimal from, Plan plan) {}

  public Ladder {
    rungs = List.copyOf(rungs);
    if (rungs.isEmpty() || rungs.getFirst().from().signum() != 0)
      throw new IllegalArgumentException("A ladder begins at no use: " + rungs);
    for (var i = 1; i < rungs.size(); i++) {
      if (rungs.get(i).from().compareTo(rungs.get(i - 1).from()) <= 0)
        throw new IllegalArgumentException("A ladder rises: " + rungs);
    }
  }

  Plan planFor(BigDecimal used) {
    return rungs.stream().filter(rung -> rung.from().compareTo(used) <= 0)
        .reduce((_, higher) -> higher).orElseThrow().plan();
  }
}
