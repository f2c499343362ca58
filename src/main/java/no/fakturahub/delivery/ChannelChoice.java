package no.fakturahub.delivery;

import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// How an invoice shall leave, and what says so. The customer's own choice comes first; then
/// Peppol, for whoever is reachable there; then e-mail. Only a certain no lets the next channel be
/// chosen: not knowing waits.
public sealed interface ChannelChoice {

  record ByPeppol(OrgNumber receiver, String evidence)
      implements
        ChannelChoice {}

  record ByEmail(EmailAddress receiver, String evidence) implements ChannelChoice {}

  /// The directory has not answered, so it is asked again.
  record NotKnownYet(String why) implements ChannelChoice {}

  /// Neither channel reaches this customer: a person must find another way.
  record Nowhere(String why) implements ChannelChoice {}

  /// The directory is asked only when its answer matters.
  static ChannelChoice of(Customer buyer, PeppolDirectory directory) {
    var receiver = buyer.orgNumber();
    if (buyer.channel() == Channel.EMAIL && EmailAddress.of(buyer.email()).isPresent())
      return byEmail(buyer.email(), "chosen by the customer");
    if (receiver == null)
      return byEmail(buyer.email(), "no Norwegian organisation number");
    return switch (directory.of(receiver)) {
      case Reachability.Yes(var evidence) -> new ByPeppol(receiver, evidence);
      case Reachability.No(var evidence) -> byEmail(buyer.email(), evidence);
      case Reachability.DontKnow(var why) -> new NotKnownYet(why);
    };
  }

  private static ChannelChoice byEmail(@Nullable String address, String evidence) {
    return EmailAddress.of(address).<ChannelChoice>map(to -> new ByEmail(to, evidence))
        .orElseGet(() -> new Nowhere(
            "%s; e-mail address: %s".formatted(evidence,
                address == null ? "none" : "'" + address + "'")));
  }
}
