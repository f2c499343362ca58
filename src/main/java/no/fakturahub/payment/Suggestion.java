package no.fakturahub.payment;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.OpenItems.Open;

/// What a waiting payment may be for, and why. It lays no money anywhere: a person does.
///
/// @param score 0–100: how sure it is, by the rule alone
/// @param on the invoices, and what of the payment is for each
public record Suggestion(Why why, int score, List<On> on) {

  /// The rule; its words are in `messages_*.properties`.
  public enum Why {
    /** The payer's words name the invoices, and they add up to the payment. */
    NUMBERS,
    /** The payer's words name the invoice, and the sum is another. */
    NUMBER,
    /** One digit wrong, or two changed places, and the sum is what is owed. */
    KID_NEARLY,
    /** One digit wrong, or two changed places, and the sum is another. */
    KID_PERHAPS,
    /** The account has paid for this customer before, who owes just so much on one invoice. */
    PAYER,
    /** The account has paid for this customer before, and several invoices add up to the payment. */
    PAYER_SEVERAL,
    /** The payer has the customer's name, who owes just so much on one invoice. */
    NAME,
    /** The payer has the customer's name, and several invoices add up to the payment. */
    NAME_SEVERAL,
    /** Somebody owes just so much. */
    AMOUNT,
    /** It went back, and just so much was paid under the same KID. */
    PAID_SO_MUCH,
    /** It went back, and at least so much was paid under the same KID. */
    PAID_MORE
  }

  public record On(UUID invoice, long number, String name, Money amount) {}

  /// The surest first; of two as sure, the lower invoice number.
  static final Comparator<Suggestion> SUREST = Comparator.comparingInt(Suggestion::score)
      .reversed().thenComparing(one -> one.on().getFirst().number());

  public Suggestion {
    on = List.copyOf(on);
    if (on.isEmpty() || score < 0 || score > 100)
      throw new IllegalArgumentException("An invoice and a score of 0–100: " + score);
  }

  static Suggestion all(Why why, int score, List<Open> items) {
    return new Suggestion(why, score, items.stream()
        .map(item -> new On(item.invoice(), item.number(), item.name(), item.owed())).toList());
  }

  static Suggestion part(Why why, int score, Open item, Money amount) {
    return new Suggestion(why, score,
        List.of(new On(item.invoice(), item.number(), item.name(), amount)));
  }
}
