package no.fakturahub.avtalegiro;

import java.time.LocalDateTime;
import java.util.Optional;
import no.fakturahub.avtalegiro.file.GiroText;
import no.fakturahub.avtalegiro.file.Specification;
import no.fakturahub.avtalegiro.file.Transaction;
import no.fakturahub.avtalegiro.file.TransactionType;
import no.fakturahub.customer.Channel;
import no.fakturahub.invoice.Invoice;

/// What becomes of a planned claim when a file is made.
public sealed interface Fate {

  /// It goes into the file.
  record Goes(TransactionType type, Specification specification) implements Fate {

    public static final Goes CANCELLATION = new Goes(TransactionType.CANCELLATION,
        Specification.NONE);

    /// @param number within its assignment
    public Transaction transaction(Claim claim, Invoice invoice, int number) {
      var reference = new NoticeWords(invoice.buyer().language()).text("numbered",
          Long.toString(invoice.number()));
      return new Transaction(type, number, claim.due(), claim.amount(), invoice.kid(),
          GiroText.of(invoice.buyer().name(), Transaction.PAYER),
          GiroText.of(reference, Transaction.REFERENCE), specification);
    }
  }

  /// It waits for a later file.
  record Waits(String why) implements Fate {}

  /// The bank would not take it.
  record Falls(String why) implements Fate {}

  /// By eFaktura the bank shows the invoice already, so the claim must be of type 02 (Mastercard Payment Services,
  /// *Payment claims*); it is worth a wait to know, as long as the claim's time is not up.
  ///
  /// @param mandate as it is now; the bank refuses claims without one
  /// @param channel by which the invoice goes to the customer; nothing until that is chosen
  static Fate of(Claim claim, Invoice invoice, Optional<Mandate> mandate,
      Optional<Channel> channel, Deadlines deadlines, LocalDateTime now) {
    if (mandate.isEmpty())
      return new Falls("the mandate has ended");
    if (!deadlines.meets(claim.due(), now))
      return new Falls("due %s, and a claim sent now is due %s at the earliest"
          .formatted(claim.due(), deadlines.earliestDue(now)));
    if (!mandate.get().bankNotice() || channel.filter(Fate::showsItAtTheBank).isPresent())
      return new Goes(TransactionType.OWN_NOTICE, Specification.NONE);
    if (channel.isEmpty() && deadlines.meets(claim.due(), now.plusHours(1)))
      return new Waits("the channel is not chosen yet");
    return new Goes(TransactionType.BANK_NOTICE,
        Notice.of(invoice, claim.amount())
            .orElseGet(() -> Notice.inShort(invoice, claim.amount())));
  }

  private static boolean showsItAtTheBank(Channel channel) {
    return channel == Channel.EFAKTURA;
  }
}
