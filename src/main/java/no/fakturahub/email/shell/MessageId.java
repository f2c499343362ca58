package no.fakturahub.email.shell;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.fakturahub.email.EmailAddress;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Refused;

/// A mail's Message-ID (RFC 5322 §3.6.4): the delivery's own id at the seller's domain, so the same
/// on every try.
final class MessageId {

  private static final Pattern OURS = Pattern
      .compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@");

  private MessageId() {}

  static String of(UUID delivery, Seller seller) {
    return "<%s@%s>".formatted(delivery, sender(seller).domain());
  }

  /// The delivery that the first Message-ID of ours within this text names.
  static Optional<UUID> deliveryIn(String text) {
    return OURS.matcher(text).results().map(id -> UUID.fromString(id.group(1))).findFirst();
  }

  static EmailAddress sender(Seller seller) {
    return EmailAddress.of(seller.email()).orElseThrow(() -> new Refused("DELIVERY_SELLER_ADDRESS",
        "%s: '%s'".formatted(seller.name(), seller.email())));
  }
}
