package no.fakturahub.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.Money;

/// How a seller follows up what is not paid.
///
/// @param stages by their days, each day once
/// @param bankDataDays how old the bank's last file may be: with older ones nobody knows who has paid
/// @param interest whether late interest is asked for
/// @param compensation whether businesses are asked for the standard compensation, and then for no fee
/// @param least what is owed less of is not worth a reminder
public record FollowUp(Level level, List<Stage> stages, int bankDataDays, boolean interest,
    boolean compensation, Money least) {

  /// A friendly word before the due date, on it and a week after it, and after two weeks what the law allows.
  public static final List<Stage> USUAL = List.of(Stage.friendly(-3, 0), Stage.friendly(0, 0),
      Stage.friendly(7, 6), Stage.charging(14, 14));

  public FollowUp {
    stages = stages.stream().sorted(Comparator.comparing(Stage::day)).toList();
    if (stages.stream().map(Stage::day).distinct().count() != stages.size())
      throw new IllegalArgumentException("Each day has one reminder: " + stages);
    if (bankDataDays < 1 || least.isNegative())
      throw new IllegalArgumentException("Bank data of 1 day or more, a least sum from 0");
  }

  /// The stage that an invoice is at: of those that have come since the last letter, the latest. One that is only for
  /// the time before the invoice is late has passed when it is.
  ///
  /// @param last the stage of the last letter, if there was one
  /// @param daysLate counted from the due date
  public Optional<Stage> at(Optional<Integer> last, long daysLate) {
    return stages.stream().filter(one -> last.isEmpty() || one.day() > last.get())
        .filter(one -> one.day() <= daysLate)
        .filter(one -> !one.isBeforeItIsLate() || daysLate <= 0)
        .reduce((_, later) -> later);
  }

  /// The stage that comes next, when nothing is paid.
  public Optional<Stage> next(Optional<Integer> last, long daysLate) {
    return stages.stream().filter(one -> last.isEmpty() || one.day() > last.get())
        .filter(one -> one.day() > daysLate).findFirst();
  }

  /// How long before the due date the first stage comes.
  public int daysAhead() {
    return stages.isEmpty() ? 0 : Math.max(0, -stages.getFirst().day());
  }
}
