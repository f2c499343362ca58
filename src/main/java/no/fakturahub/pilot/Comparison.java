package no.fakturahub.pilot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.fakturahub.order.Order;
import no.fakturahub.pilot.Compared.Both;
import no.fakturahub.pilot.Compared.OnlyOurs;
import no.fakturahub.pilot.Compared.OnlyTheirs;
import no.fakturahub.pilot.Compared.Ours;

/// What the hub would have made of some days' orders beside what people made of them.
public record Comparison(List<Compared> all) {

  public Comparison {
    all = List.copyOf(all);
  }

  public static Comparison of(List<Ours> ours, List<Done> theirs) {
    Map<String, Done> byOrder = new TreeMap<>();
    theirs.forEach(done -> byOrder.put(done.order(), done));
    var all = new ArrayList<Compared>();
    for (var one : ours) {
      var done = one.coming().orders().stream().map(Order::id).map(byOrder::remove)
          .filter(Objects::nonNull).toList();
      all.add(done.isEmpty() ? new OnlyOurs(one) : Compared.of(one, done));
    }
    byOrder.values().forEach(done -> all.add(new OnlyTheirs(done)));
    return new Comparison(all);
  }

  public List<Both> both() {
    return all.stream().filter(Both.class::isInstance).map(Both.class::cast).toList();
  }

  public long equal() {
    return both().stream().filter(one -> one.differences().isEmpty()).count();
  }

  public long differing() {
    return both().size() - equal();
  }

  public long onlyOurs() {
    return all.stream().filter(OnlyOurs.class::isInstance).count();
  }

  public long onlyTheirs() {
    return all.stream().filter(OnlyTheirs.class::isInstance).count();
  }

  /// Ours that a verdict stopped: an error the hub would not have sent.
  public long stopped() {
    return all.stream().map(one -> switch (one) {
      case Both both -> both.ours().trial();
      case OnlyOurs only -> only.ours().trial();
      case OnlyTheirs _ -> null;
    }).filter(trial -> trial != null && !trial.good()).count();
  }

  /// Days, one decimal, that ours were made before theirs on the average; 0 where there are none of both.
  public double daysEarlier() {
    return Math.round(both().stream().mapToLong(Both::earlier).average().orElse(0) * 10) / 10.0;
  }
}
