package no.fakturahub.avtalegiro.file;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/// What transactions come to, for the end records.
record Sums(long transactions, long ore, LocalDate firstDue, LocalDate lastDue) {

  /// @param transactions at least one
  /// @throws ArithmeticException when the sum is more than there is money
  static Sums of(Collection<Transaction> transactions) {
    var dues = transactions.stream().map(Transaction::due).toList();
    return new Sums(transactions.size(),
        transactions.stream().mapToLong(one -> one.amount().ore()).reduce(0, Math::addExact),
        dues.stream().min(Comparator.naturalOrder()).orElseThrow(),
        dues.stream().max(Comparator.naturalOrder()).orElseThrow());
  }
}
