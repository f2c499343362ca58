package no.fakturahub.payment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.OpenItems.Open;

/// Groups of a customer's invoices that add up to a sum to the øre: of two to five, the oldest first.
final class AddUp {

  private static final int LARGEST = 5;
  private static final int ITEMS = 30;
  /** More ways than these say no more. */
  private static final int WAYS = 3;
  private static final int TRIES = 200_000;

  private final List<Open> items;
  private final List<List<Open>> ways = new ArrayList<>();
  private final Deque<Open> group = new ArrayDeque<>();
  private int tries;

  private AddUp(List<Open> items) {
    this.items = items;
  }

  /// At most three, with work that is bounded however many invoices there are.
  static List<List<Open>> to(Money sum, List<Open> items) {
    var search = new AddUp(items.stream().limit(ITEMS).toList());
    search.from(0, sum);
    return search.ways;
  }

  private void from(int first, Money left) {
    for (var at = first; at < items.size() && ways.size() < WAYS && tries++ < TRIES; at++) {
      var rest = left.minus(items.get(at).owed());
      if (rest.isNegative())
        continue;
      group.addLast(items.get(at));
      if (rest.isZero() && group.size() > 1)
        ways.add(List.copyOf(group));
      else if (!rest.isZero() && group.size() < LARGEST)
        from(at + 1, rest);
      group.removeLast();
    }
  }
}
