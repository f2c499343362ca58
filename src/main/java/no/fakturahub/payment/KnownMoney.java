package no.fakturahub.payment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.payment.Fingerprint.Likeness;

/// Money that is booked, and every telling of it.
///
/// @param evidence where it was told of first
public record KnownMoney(UUID payment, String evidence, List<Fingerprint> tellings) {

  public KnownMoney {
    tellings = List.copyOf(tellings);
  }

  /// The money among these that is told of now, if it is one of them. Each telling of a file is for money of its own:
  /// when two like payments are told of on two rails, the second is the second.
  public static Optional<KnownMoney> same(Fingerprint told, List<KnownMoney> known) {
    return known.stream().filter(one -> one.likeness(told) == Likeness.SAME)
        .min(Comparator.comparing(one -> !one.isToldOn(told.rail())));
  }

  /// Whether a person should see if it is the same.
  public static boolean mayBeSame(Fingerprint told, List<KnownMoney> known) {
    return known.stream().anyMatch(one -> one.likeness(told) == Likeness.PERHAPS);
  }

  /// With the tellings of both, when they are of one payment.
  public KnownMoney and(KnownMoney other) {
    return new KnownMoney(payment, evidence,
        Stream.concat(tellings.stream(), other.tellings.stream()).toList());
  }

  private Likeness likeness(Fingerprint told) {
    if (tellings.stream().anyMatch(one -> one.isInFileOf(told)))
      return Likeness.NO;
    var own = isToldOn(told.rail());
    return tellings.stream().filter(one -> !own || one.rail() == told.rail()).map(told::to)
        .min(Comparator.naturalOrder()).orElse(Likeness.NO);
  }

  private boolean isToldOn(Rail rail) {
    return tellings.stream().anyMatch(one -> one.rail() == rail);
  }
}
