package no.fakturahub.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// The follow-up of what is not paid: what is due of it, what a person decides about it, and what has been sent.
public interface Reminders {

  /// What holds a customer's reminders back.
  ///
  /// @param invoice the one that is disputed or handed off; missing when it is all of the customer's
  /// @param until the last day that it holds; missing when it holds until somebody ends it
  record Stopped(UUID id, Kind kind, @Nullable UUID invoice, @Nullable LocalDate until, String why,
      String who) {

    /// Why the reminders stop.
    public enum Kind {
      DISPUTE, CUSTOMER, HANDED_OFF
    }
  }

  /// What came of one invoice that a person approved a reminder of.
  ///
  /// @param letter missing when nothing was due any more, or something held it back by then
  record Outcome(UUID invoice, @Nullable UUID letter, List<Stop> held) {}

  /// All that is due of a seller's today, what is held back too, the longest due first.
  List<Proposal> due(OrgNumber seller);

  /// How many that is, before anything is asked of why some are held back.
  int countDue(OrgNumber seller);

  /// Sends those of the invoices that a reminder is due of and that nothing holds back, each in a transaction of its
  /// own. Once sent, the same again sends nothing.
  List<Outcome> approve(List<UUID> invoices, String who);

  /// The seller's rules, for customers of no group.
  FollowUp rulesOf(OrgNumber seller);

  /// The rules for the invoice's customer.
  FollowUp rulesOf(Invoice invoice);

  /// An invoice's letters, in order.
  List<Letter> of(UUID invoice);

  Optional<Letter> find(UUID letter);

  /// The letter as it was approved.
  Optional<Reminder> document(UUID letter);

  /// Stops the reminders of an invoice that the customer has objected to. No fee may be asked for then
  /// (inkassoloven § 17).
  void dispute(UUID invoice, String why, String who);

  /// Stops every reminder to a customer.
  void leaveAlone(OrgNumber seller, String customer, @Nullable LocalDate until, String why,
      String who);

  /// The reminders end here, for the claim goes to debt collection.
  void handOff(UUID invoice, String who);

  void end(UUID stop, String who);

  /// What holds an invoice's reminders back by a person's word.
  List<Stopped> stopped(UUID invoice);
}
