package no.fakturahub.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.Attachment;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// What a sender wants invoiced. Seller, partner and id together name it for ever.
///
/// @param delivered missing when the order's day is the day of delivery
public record Order(OrgNumber seller, String partner, String id, LocalDate ordered,
    @Nullable LocalDate delivered, Customer buyer, References references, List<Line> lines,
    List<Charge> charges, List<Attachment> attachments, @Nullable String note) {

  /// The same to a buyer of whom more is known.
  public Order to(Customer known) {
    return new Order(seller, partner, id, ordered, delivered, known, references, lines, charges,
        attachments, note);
  }

  public Order {
    if (id.isBlank() || partner.isBlank())
      throw new IllegalArgumentException("An order has an id and a partner");
    lines = List.copyOf(lines);
    charges = List.copyOf(charges);
    attachments = List.copyOf(attachments);
  }

  /// Whether it is referred to by its own id alone, because the buyer, a consumer, gave nothing to refer to.
  boolean hasOwnReference() {
    return references.equals(new References(null, id, null, null));
  }

  public LocalDate deliveredOn() {
    return delivered == null ? ordered : delivered;
  }

  /// The invoice for this order, were it issued today under this number.
  public Invoice invoiced(UUID id, Seller by, long number, LocalDate today) {
    return new Invoice(id, by, number, by.kid().of(buyer.id(), number), today,
        today.plusDays(by.paymentDays()), deliveredOn(), buyer, references, lines, charges,
        attachments, note);
  }
}
