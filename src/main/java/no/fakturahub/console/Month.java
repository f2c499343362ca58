package no.fakturahub.console;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Four weeks from this one's Monday, with how many there are each day.
public record Month(List<List<Day>> weeks) {

  /// @param today whether it is
  public record Day(LocalDate on, long count, boolean today) {}

  private static final int WEEKS = 4;
  private static final int DAYS = 7;

  static Month of(LocalDate today, Map<LocalDate, Long> counts) {
    var first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Month(IntStream.range(0, WEEKS).mapToObj(week -> IntStream.range(0, DAYS)
        .mapToObj(day -> first.plusDays((long) week * DAYS + day))
        .map(on -> new Day(on, counts.getOrDefault(on, 0L), on.equals(today))).toList())
        .toList());
  }

  static LocalDate last(LocalDate today) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusDays(WEEKS * DAYS - 1);
  }
}
