package no.fakturahub.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customer;

/// Which channels a seller uses, and in which order they are tried.
///
/// @param organisations for buyers with an organisation number or a VAT number
/// @param consumers for private persons
public record ChannelPolicy(List<Channel> organisations, List<Channel> consumers) {

  public ChannelPolicy {
    organisations = onceEach(organisations);
    consumers = onceEach(consumers);
  }

  /// The customer's own choice comes first, where the seller uses that channel at all.
  List<Channel> orderFor(Customer buyer) {
    var isPrivate = buyer.orgNumber() == null && buyer.vatNumber() == null;
    var order = new ArrayList<>(isPrivate ? consumers : organisations);
    var chosen = buyer.channel();
    if (chosen != null && order.remove(chosen))
      order.addFirst(chosen);
    return order;
  }

  private static List<Channel> onceEach(List<Channel> order) {
    if (order.isEmpty() || new HashSet<>(order).size() != order.size())
      throw new IllegalArgumentException("Name at least one channel, each once: " + order);
    return List.copyOf(order);
  }
}
