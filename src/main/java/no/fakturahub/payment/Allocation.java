package no.fakturahub.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// Where a part of a payment lies, for ever: what is undone has an allocation that undoes it.
///
/// @param payment whose money it is; missing when it is given up, for then there is none
/// @param amount as the payment's own when it is laid there, the other way when it is taken from there
/// @param sure what made a suggestion sure enough, where one laid it
/// @param decision what a person decided; missing when a rule did
/// @param from the day it counts from: when the money came, or when it was moved
/// @param undoes the allocation that this one takes back, if it does
public record Allocation(UUID id, @Nullable UUID payment, Target target, Money amount, Rule rule,
    @Nullable Sure sure, @Nullable Decided decision, @Nullable UUID undoes, LocalDate from,
    Instant at) {

  /// Where money lies.
  public sealed interface Target {

    /// Its word, for rows and programs.
    default String word() {
      return switch (this) {
        case OfInvoice _ -> "INVOICE";
        case Refund _ -> "REFUND";
        case Clearing _ -> "CLEARING";
        case WriteOff _ -> "WRITE_OFF";
        case OfClaim _ -> "CLAIM";
      };
    }

    /// On an invoice, which is owed so much less.
    record OfInvoice(UUID invoice) implements Target {}

    /// On a claim beside an invoice, such as a reminder's fee.
    record OfClaim(UUID claim) implements Target {}

    /// Given back, or to be given back, to whoever paid it. The hub itself sends no money.
    record Refund() implements Target {}

    /// No customer's: a payout of what was booked before, a transfer between own accounts.
    record Clearing() implements Target {}

    /// Given up: it is no longer owed on the invoice, and no money came.
    record WriteOff(UUID invoice) implements Target {}
  }

  /// Why it lies there; the words are in `messages_*.properties`.
  public enum Rule {
    /** The KID is this invoice's, and no other's. */
    KID,
    /** The payer's list names these invoices, and adds up to the payment. */
    LISTED,
    /** Whoever told of the money told which invoice it is for. */
    TOLD,
    /** A payout of money that was booked when it was told of. */
    PAYOUT,
    /** It came from another account of the seller's own. */
    OWN_TRANSFER,
    /** A suggestion that the seller finds sure enough. */
    SUGGESTED,
    /** What the bank says that it took on the way, where the seller bears that. */
    BANK_FEE,
    /** What is left is no more than the seller gives up by itself. */
    SMALL_DIFFERENCE,
    /** A person said so. */
    PERSON
  }

  /// @param score 0–100; what no suggestion laid is as sure as its rule
  public record Sure(Suggestion.Why why, int score) {}

  /// @param who a person's name
  public record Decided(String who, @Nullable String note) {}

  public Allocation {
    if (amount.isZero())
      throw new IllegalArgumentException("Nothing is allocated: " + id);
    if ((payment == null) != target instanceof Target.WriteOff)
      throw new IllegalArgumentException("Money is a payment's: " + id);
  }

  /// How sure it is that it belongs there, 0–100.
  public int score() {
    return sure == null ? 100 : sure.score();
  }

  public @Nullable UUID invoice() {
    return switch (target) {
      case Target.OfInvoice(var invoice) -> invoice;
      case Target.WriteOff(var invoice) -> invoice;
      case Target.OfClaim _,Target.Refund _,Target.Clearing _ -> null;
    };
  }
}
