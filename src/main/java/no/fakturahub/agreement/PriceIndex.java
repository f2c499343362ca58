package no.fakturahub.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// A consumer price index as it was published, and what it makes of an agreed price: new = old × (index now / index
/// then), both out of the same series, for a series that was re-based rounds otherwise (SSB, "Kontraktjustering ved
/// hjelp av prisindekser").
///
/// @param name as the customer reads it, such as `KPI (SSB tabell 14700)`
public record PriceIndex(String name, SortedMap<YearMonth, BigDecimal> values) {

  /** A month is published about the tenth of the next: older than this, the series has stopped. */
  private static final int FRESH_MONTHS = 3;

  /// What was agreed about it.
  ///
  /// @param base the month that the price was made in
  /// @param baseValue the index of that month, as it was then
  /// @param share how much of the change counts, above 0 and to 1
  /// @param cap the highest factor, if there is one
  /// @param floor the lowest factor, if there is one: 1 for a price that never falls
  public record Clause(YearMonth base, BigDecimal baseValue, BigDecimal share,
      @Nullable BigDecimal cap, @Nullable BigDecimal floor) {

    public Clause {
      if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0 || baseValue.signum() <= 0
          || cap != null && floor != null && cap.compareTo(floor) < 0)
        throw new IllegalArgumentException("share %s, base %s, cap %s, floor %s".formatted(share,
            baseValue, cap, floor));
    }
  }

  /// @param factor that prices are multiplied by
  /// @param evidence for the customer to read on each line: both months and both values
  public record Adjustment(BigDecimal factor, String evidence) {}

  public PriceIndex {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public PriceIndex(String name, Map<YearMonth, BigDecimal> values) {
    this(name, new TreeMap<>(values));
  }

  /// @throws Refused when the series has stopped, was re-based, or has no such month
  public Adjustment adjustment(Clause clause, YearMonth month, LocalDate today) {
    if (values.isEmpty()
        || values.lastKey().isBefore(YearMonth.from(today).minusMonths(FRESH_MONTHS)))
      throw new Refused("AGREEMENT_INDEX_FROZEN",
          "%s ends in %s".formatted(name, values.isEmpty() ? "no month" : values.lastKey()));
    var then = value(clause.base());
    if (then.compareTo(clause.baseValue()) != 0)
      throw new Refused("AGREEMENT_INDEX_REBASED", "%s %s is %s, and was %s when it was agreed"
          .formatted(name, clause.base(), then, clause.baseValue()));
    var now = value(month);
    var change = now.divide(then, 10, RoundingMode.HALF_UP).subtract(BigDecimal.ONE)
        .multiply(clause.share());
    var factor = within(clause, change.add(BigDecimal.ONE)).setScale(6, RoundingMode.HALF_UP);
    return new Adjustment(factor, "%s: %s %s, %s %s%s".formatted(name, clause.base(), then, month,
        now, clause.share().compareTo(BigDecimal.ONE) == 0
            ? ""
            : ", %s av endringen".formatted(clause.share())));
  }

  private BigDecimal value(YearMonth month) {
    var value = values.get(month);
    if (value == null)
      throw new Refused("AGREEMENT_INDEX_MONTH", "%s has no %s".formatted(name, month));
    return value;
  }

  private static BigDecimal within(Clause clause, BigDecimal factor) {
    if (clause.cap() != null && factor.compareTo(clause.cap()) > 0)
      return clause.cap();
    return clause.floor() != null && factor.compareTo(clause.floor()) < 0
        ? clause.floor()
        : factor;
  }
}
