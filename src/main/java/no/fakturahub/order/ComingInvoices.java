package no.fakturahub.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// The invoices that are not made yet: gathered until a day, waiting for a person's yes, or made by people elsewhere.
public interface ComingInvoices {

  /// @param number missing where it was not made
  /// @param why the code of why it was not
  record Outcome(UUID id, @Nullable Long number, @Nullable String why) {}

  /// The longest waiting first.
  List<Coming> waiting(OrgNumber seller, Level level, int most);

  long count(OrgNumber seller, Level level);

  /// Those people make their invoices of, by the days their orders came on, with those that were ended since.
  List<Coming> beside(OrgNumber seller, LocalDate from, LocalDate to);

  /// @throws no.fakturahub.kernel.Refused `COMING_NONE`
  Coming find(UUID id);

  /// The invoice as it would be made, by the code that makes it: on its day, or today when that is past and it still
  /// waits for a yes. It has no number of the series, and no KID that anybody pays by.
  Invoice preview(Coming coming);

  /// Makes each that still waits, in a transaction of its own.
  ///
  /// @param who a person's name
  List<Outcome> make(List<UUID> ids, String who);

  /// It is never made; its orders stay known, and come to nothing.
  void drop(UUID id, String why, String who);
}
