package no.fakturahub.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.Kid;
import org.jspecify.annotations.Nullable;

/// An issued invoice, or a credit note, as it will stand for ever (bokføringsforskriften § 5-2-9). Amounts are kroner;
/// a credit note's are positive, and go the other way.
///
/// @param kid of a credit note, nobody is asked to pay by it
/// @param due of a credit note, the day it is issued
/// @param delivered when the goods or services were delivered (bokføringsforskriften § 5-1-1)
/// @param credits what a credit note takes back; missing on an invoice
public record Invoice(UUID id, Seller seller, long number, Kid kid, LocalDate issued, LocalDate due,
    LocalDate delivered, Customer buyer, References references, List<Line> lines,
    List<Charge> charges, List<Attachment> attachments, @Nullable String note,
    @Nullable Credits credits) {

  public Invoice {
    if (lines.isEmpty())
      throw new IllegalArgumentException("An invoice has a line");
    if (due.isBefore(issued))
      throw new IllegalArgumentException("Due %s, before issued %s".formatted(due, issued));
    lines = List.copyOf(lines);
    charges = List.copyOf(charges);
    attachments = List.copyOf(attachments);
  }

  /// An invoice, which credits nothing.
  public Invoice(UUID id, Seller seller, long number, Kid kid, LocalDate issued, LocalDate due,
      LocalDate delivered, Customer buyer, References references, List<Line> lines,
      List<Charge> charges, List<Attachment> attachments, @Nullable String note) {
    this(id, seller, number, kid, issued, due, delivered, buyer, references, lines, charges,
        attachments, note, null);
  }

  public Totals totals() {
    return Totals.of(lines, charges, credits);
  }

  public boolean isCreditNote() {
    return credits != null;
  }
}
