package no.fakturahub.reminder;

import java.time.LocalDate;
import java.util.List;
import no.fakturahub.kernel.Money;

/// A claim that was not paid, as far as the law on reminders asks about it.
///
/// @param owed what is owed of it now
/// @param consumer whether a private person owes it
/// @param disputed whether the debtor has objected on reasonable ground
/// @param letters every reminder that was sent of it, in order
public record Claim(LocalDate due, Money owed, boolean consumer, boolean disputed,
    List<Letter> letters) {

  /// A written reminder.
  ///
  /// @param deadline the last day to pay that it gave
  /// @param fee zero in a friendly one
  public record Letter(LocalDate sent, LocalDate deadline, Money fee) {}

  public Claim {
    letters = List.copyOf(letters);
  }

  boolean isSettled() {
    return owed.isZero() || owed.isNegative();
  }

  List<Letter> withFee() {
    return letters.stream().filter(one -> !one.fee().isZero()).toList();
  }
}
