package no.fakturahub.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// What is known of a customer of a seller's, by the number it has there.
public interface Privacy {

  /// What is held; the words are in `messages_*.properties`.
  enum What {
    /** Name, address, e-mail, telephone and group, as entered. */
    CUSTOMER,
    /** With documents, deliveries, orders and the story of each. */
    INVOICES, PAYMENTS, REMINDERS,
    /** What is agreed, which the hub itself never erases. */
    AGREEMENTS
  }

  /// @param until the last day that the bookkeeping duty, or what is still open, keeps some of it; missing where it can
  ///   be erased today
  record Holding(What what, long count, @Nullable LocalDate until) {}

  /// Only what there is.
  List<Holding> of(OrgNumber seller, String customer);

  /// All of it as a ZIP of files: the customer, each invoice as it was issued and its documents, and lists of what
  /// happened, was paid and was reminded of (GDPR articles 15 and 20).
  void export(OrgNumber seller, String customer, OutputStream to) throws IOException;

  /// Erases what may be erased, and tells what is kept and until when (GDPR article 17, 3 b). The same again changes
  /// nothing.
  List<Holding> erase(OrgNumber seller, String customer);
}
