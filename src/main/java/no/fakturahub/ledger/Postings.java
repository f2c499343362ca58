package no.fakturahub.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// Everything that shall stand in the books, and how far it has come.
public interface Postings {

  enum State {

    /** On its way to the accounting system. */
    PLANNED,
    /** In the accounting system. */
    BOOKED,
    /** A person must act; the reason is parked. */
    WAITING,
    /** The seller keeps its books where the hub does not write. */
    LEFT_OUT
  }

  /// @param voucher missing until it is booked
  /// @param tries how often it was tried in vain
  /// @param problem what stopped the last of them
  record Booked(Posting posting, State state, @Nullable Voucher voucher, int tries,
      @Nullable String problem) {}

  /// @param entered the Norwegian day the hub wrote it
  record Entered(Posting posting, LocalDate entered) {}

  /// Tells of each of a seller's postings in those days, both included, in whatever state, the oldest first.
  void each(OrgNumber seller, LocalDate from, LocalDate to, Consumer<Entered> taker);

  /// Oldest first: the invoice itself, then its payments.
  List<Booked> of(UUID invoice);
}
