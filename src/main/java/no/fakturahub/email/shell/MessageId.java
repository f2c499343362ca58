package no.fakturahub.email.shell;

import java.util.UUID;
import no.fakturahub.email.EmailAddress;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Refused;

/// A mail's Message-ID (RFC 5322 §3.6.4): the delivery's own id at the seller's domain, so the same
/// on every try.
final class MessageId {

  private MessageId() {}

  static String of(UUID delivery, Seller seller) {
    return "<%s@%s>".formatted(delivery, sender(seller).domain());
  }

  static EmailAddress sender(Seller seller) {
    return EmailAddress.of(seller.email()).orElseThrow(() -> new Refused("DELIVERY_SELLER_ADDRESS",
        "%s: '%s'".formatted(seller.name(), seller.email())));
  }
}
