package no.fakturahub.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// Every payment that came in, and what became of it.
public interface Payments {

  /// What the hub made of a payment when it came; the words of [Match].
  enum Outcome {
    SETTLED, PAID_IN_PART, OVERPAID, GIVEN_BACK, TAKEN_BACK, PAYOUT, LISTED, SUGGESTED,
    OWN_TRANSFER, HELD,
    UNKNOWN
  }

  /// @param payer by name, if anybody told
  /// @param text the payer's words, empty for most
  /// @param invoices where its money lies now
  /// @param waiting what of it lies nowhere
  /// @param waitsFor why a person must look at it, a code of the reasons; null when nothing is left to do
  /// @param evidence where it was told of, for a person to look up
  /// @param toldAgain where the same money was told of again; it counts once
  record Received(UUID id, Payment payment, @Nullable String payer, String text, Outcome outcome,
      List<UUID> invoices, Money waiting, @Nullable String waitsFor, String evidence,
      List<String> toldAgain, Instant booked) {

    public Received {
      invoices = List.copyOf(invoices);
      toldAgain = List.copyOf(toldAgain);
    }

    /// The one invoice all of it lies on, if it is one.
    public @Nullable UUID invoice() {
      return invoices.size() == 1 ? invoices.getFirst() : null;
    }
  }

  /// The newest first.
  List<Received> latest(int most);

  /// What waits for a person: money that lies nowhere, too much money, what may be the same money twice. The oldest
  /// first.
  List<Received> waiting();

  /// Money to this account that lies on no invoice yet, or not all of it; the oldest first.
  List<Received> lyingNowhere(AccountNumber account);

  Optional<Received> find(UUID payment);

  /// The payments whose money lies, or has lain, on an invoice, in the order they were booked.
  List<Received> of(UUID invoice);

  /// Where a payment's money was laid, in order.
  List<Allocation> allocations(UUID payment);

  /// What was laid on an invoice and taken from it, and given up, in order.
  List<Allocation> allocationsOn(UUID invoice);

  /// What has been paid of an invoice, and not gone back.
  Money paid(UUID invoice);

  /// What is still owed of an invoice: what was to pay, less what was credited, paid and given up. Below zero when that
  /// is more, which is the customer's credit balance; of a credit note nothing.
  Money owed(Invoice invoice);

  InvoiceState state(Invoice invoice);

  /// The day of the last file from whoever tells of the payments to this account; empty when there has been none.
  Optional<LocalDate> bankDataOf(AccountNumber account);

  /// What a customer owed on a day, as it is known now.
  CustomerAccount account(OrgNumber seller, String customer, LocalDate on);
}
