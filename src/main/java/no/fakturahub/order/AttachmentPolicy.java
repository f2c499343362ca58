package no.fakturahub.order;

import no.fakturahub.invoice.Attachment;
import no.fakturahub.kernel.Refused;

/// How large attachments may be. No limit stands in Peppol BIS Billing, and every receiver has its own: what is too
/// large is refused at the order's door, where its sender can still do something about it.
///
/// @param each bytes of one file
/// @param all bytes of an order's files together
public record AttachmentPolicy(long each, long all) {

  /// @throws Refused `ORDER_ATTACHMENT_SIZE`
  public void refuseTooLarge(Order order) {
    for (var file : order.attachments()) {
      if (file.content().length > each)
        throw tooLarge(order, file.fileName(), file.content().length, each);
    }
    var sum = order.attachments().stream().map(Attachment::content)
        .mapToLong(content -> content.length).sum();
    if (sum > all)
      throw tooLarge(order, order.attachments().size() + " files", sum, all);
  }

  private static Refused tooLarge(Order order, String what, long bytes, long most) {
    return new Refused("ORDER_ATTACHMENT_SIZE", "Order %s, %s: %d bytes, of %d that are allowed"
        .formatted(order.id(), what, bytes, most));
  }
}
