package no.fakturahub.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fakturahub.kernel.Money;

/// What customers owe, by how long it has been due.
///
/// @param customers who owes most, first
/// @param sums of all of them
public record Ageing(LocalDate on, List<Owing> customers, Map<Age, Money> sums) {

  /// One invoice that something is owed of.
  public record Open(String customer, String name, LocalDate due, Money owed) {}

  public record Owing(String customer, String name, Map<Age, Money> sums) {

    public Money owed() {
      return total(sums);
    }
  }

  public static Ageing of(List<Open> open, LocalDate on) {
    var customers = new LinkedHashMap<String, Owing>();
    var sums = new EnumMap<Age, Money>(Age.class);
    for (var one : open) {
      var age = Age.of(one.due(), on);
      customers.computeIfAbsent(one.customer(),
          id -> new Owing(id, one.name(), new EnumMap<>(Age.class))).sums()
          .merge(age, one.owed(), Money::plus);
      sums.merge(age, one.owed(), Money::plus);
    }
    var ordered = new ArrayList<>(customers.values());
    ordered.sort(Comparator.comparing(Owing::owed).reversed().thenComparing(Owing::customer));
    return new Ageing(on, List.copyOf(ordered), sums);
  }

  public Money owed() {
    return total(sums);
  }

  public Money of(Age age) {
    return sums.getOrDefault(age, Money.ZERO);
  }

  private static Money total(Map<Age, Money> sums) {
    return sums.values().stream().reduce(Money.ZERO, Money::plus);
  }
}
