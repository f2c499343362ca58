package no.fakturahub.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Something that was decided about an agreement. Nothing is taken back: a later decision says what holds from then.
public sealed interface Change {

  /// The day it was decided, and written down.
  LocalDate decided();

  /// The first day it holds, which may be before it was decided.
  LocalDate from();

  /// Another plan or another number of seats, at the plan's own prices.
  record Becomes(LocalDate decided, LocalDate from, Plan plan, int seats) implements Change {}

  /// Prices are multiplied.
  ///
  /// @param evidence what the factor comes from, for the customer to read
  record Adjusts(LocalDate decided, LocalDate from, BigDecimal factor, String evidence)
      implements
        Change {}

  /// Nothing is delivered, and nothing is paid for.
  record Pauses(LocalDate decided, LocalDate from) implements Change {}

  record Resumes(LocalDate decided, LocalDate from) implements Change {}

  /// @param from the first day that is not paid for any more
  record Ends(LocalDate decided, LocalDate from) implements Change {}
}
