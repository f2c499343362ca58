package no.fakturahub.delivery;

import java.util.ArrayList;
import java.util.Map;
import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.Invoice;

/// How an invoice shall leave, and what says so: by the first channel, in the seller's order with
/// the customer's own choice first, that reaches the buyer. Only a certain no lets the next one be
/// asked: not knowing waits.
public sealed interface ChannelChoice {

  /// @param evidence the address and what says that it is one, after every no on the way there
  record By(Channel channel, String evidence) implements ChannelChoice {}

  /// The channel has not answered, so it is asked again.
  record NotKnownYet(String why) implements ChannelChoice {}

  /// No channel reaches this customer: a person must find another way.
  record Nowhere(String why) implements ChannelChoice {}

  /// @param reaches those the hub has; each is asked only when its answer matters
  static ChannelChoice of(Invoice invoice, ChannelPolicy policy, Map<Channel, Reach> reaches) {
    var said = new ArrayList<String>();
    var buyer = invoice.buyer();
    if (ignored(buyer, policy))
      said.add("%s, the customer's choice, is not used by the seller".formatted(buyer.channel()));
    for (var channel : policy.orderFor(buyer)) {
      var reach = reaches.get(channel);
      var answer = reach == null
          ? new Reachability.No("not set up in this hub")
          : reach.of(invoice);
      switch (answer) {
        case Reachability.Yes(var evidence) -> {
          said.add(channel == buyer.channel()
              ? evidence + "; chosen by the customer"
              : evidence);
          return new By(channel, String.join("; ", said));
        }
        case Reachability.No(var evidence) -> said.add("not %s: %s".formatted(channel, evidence));
        case Reachability.DontKnow(var why) -> {
          return new NotKnownYet("%s: %s".formatted(channel, why));
        }
      }
    }
    return new Nowhere(String.join("; ", said));
  }

  private static boolean ignored(Customer buyer, ChannelPolicy policy) {
    return buyer.channel() != null && !policy.orderFor(buyer).contains(buyer.channel());
  }
}
