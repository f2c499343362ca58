package no.fakturahub.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// Every payment that came in, and what became of it.
public interface Payments {

  /// What a payment did to the books; the words of [Match].
  enum Outcome {
    SETTLED, PAID_IN_PART, OVERPAID, GIVEN_BACK, TAKEN_BACK, PAYOUT, UNKNOWN
  }

  /// @param payer by name, if anybody told
  /// @param text the payer's words, empty for most
  /// @param invoice the one it was matched to, if it was
  /// @param waitsFor why a person must look at it, a code of the reasons; null when nothing is left to do
  /// @param evidence where it was told of, for a person to look up
  /// @param toldAgain where the same money was told of again; it counts once
  record Received(UUID id, Payment payment, @Nullable String payer, String text, Outcome outcome,
      @Nullable UUID invoice, @Nullable String waitsFor, String evidence, List<String> toldAgain,
      Instant booked) {}

  /// The newest first.
  List<Received> latest(int most);

  /// What waits for a person: nobody's money, too much money, money taken back. The oldest first.
  List<Received> waiting();

  /// The payments matched to an invoice, in the order they were booked.
  List<Received> of(UUID invoice);

  /// What has been paid of an invoice, counting only what was matched to it.
  Money paid(UUID invoice);

  /// What is still owed of an invoice: what was to pay, less what was credited and paid. Below zero when that is more;
  /// of a credit note nothing.
  Money owed(Invoice invoice);
}
