package no.fakturahub.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.Kid;
import org.jspecify.annotations.Nullable;

/// An issued invoice, as it will stand for ever (bokføringsforskriften § 5-2-9). Amounts are kroner.
///
/// @param delivered when the goods or services were delivered (bokføringsforskriften § 5-1-1)
public record Invoice(UUID id, Seller seller, long number, Kid kid, LocalDate issued, LocalDate due,
    LocalDate delivered, Customer buyer, References references, List<Line> lines,
    List<Charge> charges, List<Attachment> attachments, @Nullable String note) {

  public Invoice {
    if (lines.isEmpty())
      throw new IllegalArgumentException("An invoice has a line");
    if (due.isBefore(issued))
      throw new IllegalArgumentException("Due %s, before issued %s".formatted(due, issued));
    lines = List.copyOf(lines);
    charges = List.copyOf(charges);
    attachments = List.copyOf(attachments);
  }

  public Totals totals() {
    return Totals.of(lines, charges);
  }
}
