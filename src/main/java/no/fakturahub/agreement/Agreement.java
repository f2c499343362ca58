package no.fakturahub.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.References;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// What a customer has agreed to pay for, from a day on.
///
/// @param paidFrom the first day that is paid for: after the trial, where there is one
/// @param first the terms of that day
/// @param changes in the order they were decided
/// @param ladder which plan a period's use leads to; missing where use changes nothing
public record Agreement(UUID id, OrgNumber seller, Customer customer, References references,
    Cycle cycle, LocalDate paidFrom, Terms first, List<Change> changes, @Nullable Ladder ladder) {

  public Agreement {
    changes = List.copyOf(changes);
    for (var i = 1; i < changes.size(); i++) {
      if (changes.get(i).decided().isBefore(changes.get(i - 1).decided()))
        throw new IllegalArgumentException("Changes stand in the order they were decided");
    }
  }

  /// The same, with other changes.
  public Agreement with(List<Change> others) {
    return new Agreement(id, seller, customer, references, cycle, paidFrom, first, others, ladder);
  }

  /// The terms of a day by what had been decided; nothing before it is paid for, in a pause, and when it has ended.
  static Optional<Terms> terms(Agreement agreement, List<Change> decided, LocalDate day) {
    if (day.isBefore(agreement.paidFrom))
      return Optional.empty();
    var terms = agreement.first;
    var paused = false;
    for (var change : decided.stream().filter(one -> !one.from().isAfter(day))
        .sorted(Comparator.comparing(Change::from)).toList()) {
      switch (change) {
        case Change.Becomes(_, _, var plan, var seats) -> terms = Terms.of(plan, seats);
        case Change.Adjusts(_, _, var factor, var why) -> terms = terms.adjusted(factor, why);
        case Change.Pauses _ -> paused = true;
        case Change.Resumes _ -> paused = false;
        case Change.Ends _ -> {
          return Optional.empty();
        }
      }
    }
    return paused ? Optional.empty() : Optional.of(terms);
  }
}
