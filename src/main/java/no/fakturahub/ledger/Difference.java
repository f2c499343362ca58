package no.fakturahub.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.fakturahub.kernel.Money;

/// Of one invoice, what is owed here and in the accounting system is not the same.
///
/// @param here what the hub's own bookings there come to
/// @param there what the accounting system says is open
public record Difference(String invoiceNumber, Money here, Money there, Why why) {

  /// What it looks like; the words are in `messages_*.properties`.
  public enum Why {
    /** Somebody booked a payment of it there, or closed it. */
    LESS_THERE,
    /** Somebody undid something there, or booked more on it. */
    MORE_THERE,
    /** Nothing is open here: it is not the hub's invoice, or it was paid through the hub and not there. */
    OPEN_THERE_ALONE
  }

  public static List<Difference> of(Map<String, Money> here, Map<String, Money> there) {
    var numbers = new TreeSet<>(here.keySet());
    numbers.addAll(there.keySet());
    return numbers.stream().map(number -> of(number, here.getOrDefault(number, Money.ZERO),
        there.getOrDefault(number, Money.ZERO)))
        .filter(one -> !one.here().equals(one.there())).toList();
  }

  private static Difference of(String number, Money here, Money there) {
    if (here.isZero())
      return new Difference(number, here, there, Why.OPEN_THERE_ALONE);
    return new Difference(number, here, there,
        there.compareTo(here) < 0 ? Why.LESS_THERE : Why.MORE_THERE);
  }
}
