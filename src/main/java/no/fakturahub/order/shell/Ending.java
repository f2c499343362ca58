package no.fakturahub.order.shell;

import java.util.UUID;
import java.util.stream.Collectors;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Coming;
import no.fakturahub.order.Coming.State;
import no.fakturahub.order.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of an invoice that is not made yet: it is made, or it never is; once, whoever asks at the same time.
@Component
class Ending {

  private final ComingTable table;
  private final Issuing issuing;
  private final Invoices invoices;
  private final Sellers sellers;
  private final Timeline timeline;

  Ending(ComingTable table, Issuing issuing, Invoices invoices, Sellers sellers,
      Timeline timeline) {
    this.table = table;
    this.issuing = issuing;
    this.invoices = invoices;
    this.sellers = sellers;
    this.timeline = timeline;
  }

  /// @return the invoice; the one that was made, when it was
  @Transactional
  public Invoice make(UUID id, String who) {
    var coming = locked(id);
    if (coming.state() == State.MADE)
      return invoices.find(id).orElseThrow();
    if (coming.state() == State.DROPPED)
      throw new Refused("COMING_DROPPED", coming.ended());
    var invoice = issuing.make(coming.whole(), sellers.find(coming.seller()).orElseThrow(
        () -> new Refused("ORDER_SELLER_UNKNOWN", coming.seller().value())), id);
    table.end(id, State.MADE, who);
    timeline.add(id, Step.OF_ORDERS, "%s; %s".formatted(
        coming.orders().stream().map(Order::id).collect(Collectors.joining(", ")), who));
    return invoice;
  }

  @Transactional
  public void drop(UUID id, String why, String who) {
    named(who);
    if (why.isBlank() || why.length() > 500)
      throw new Refused("COMING_REQUEST", "why has 1–500 characters");
    var coming = locked(id);
    if (coming.state() == State.MADE)
      throw new Refused("COMING_MADE", id.toString());
    if (coming.state() == State.WAITING)
      table.end(id, State.DROPPED, "%s: %s".formatted(who, why));
  }

  static void named(String who) {
    if (who.isBlank() || who.length() > 100)
      throw new Refused("COMING_REQUEST", "who has 1–100 characters");
  }

  private Coming locked(UUID id) {
    return table.lock(id).orElseThrow(() -> new Refused("COMING_NONE", id.toString()));
  }
}
