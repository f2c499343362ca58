package no.fakturahub.order.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.AttachmentPolicy;
import no.fakturahub.order.Coming;
import no.fakturahub.order.ComingChanged;
import no.fakturahub.order.Gathering;
import no.fakturahub.order.Order;
import no.fakturahub.order.shell.OrderSettings.Rule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An order whose invoice is not made yet goes with the others of its invoice.
@Component
class PuttingAside {

  /** Between finding one and locking it, it may be made: the order then begins the next. */
  private static final int TRIES = 5;

  private final ComingTable table;
  private final OrderTable orders;
  private final Issuing issuing;
  private final AttachmentPolicy attachments;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PuttingAside(ComingTable table, OrderTable orders, Issuing issuing,
      AttachmentPolicy attachments, ApplicationEventPublisher events, Clock clock) {
    this.table = table;
    this.orders = orders;
    this.issuing = issuing;
    this.attachments = attachments;
    this.events = events;
    this.clock = clock;
  }

  /// @throws Refused when no invoice can be made of it, while its sender can still do something about it
  @Transactional
  public Coming add(Order order, Seller seller, Rule rule, UUID received) {
    issuing.preview(order, seller, UUID.randomUUID(), LocalDate.now(clock));
    var coming = joined(order, seller, rule);
    orders.insert(order, coming.id(), received);
    events.publishEvent(new ComingChanged(coming));
    return coming;
  }

  private Coming joined(Order order, Seller seller, Rule rule) {
    var on = rule.gather().on(order, LocalDate.now(clock));
    for (var i = 0; i < TRIES; i++) {
      var id = table.open(seller.orgNumber(), rule.level(), on,
          rule.gather().by(order, seller, rule.level(), on));
      if (id.isPresent() && fits(id.get(), order))
        return with(id.get(), order);
      if (id.isPresent())
        return with(table.open(seller.orgNumber(), rule.level(), on, Gathering.EACH.by(order,
            seller, rule.level(), on)).orElseThrow(), order);
    }
    throw new IllegalStateException("What gathers order %s is ended again and again"
        .formatted(order.id()));
  }

  private Coming with(UUID id, Order order) {
    table.add(id, order);
    return table.find(id).orElseThrow();
  }

  /// Their VAT may stand together, and their files are no larger than one order's may be.
  private boolean fits(UUID id, Order order) {
    var together = new ArrayList<>(table.orders(id));
    together.add(order);
    if (!Coming.canBeWhole(together))
      return false;
    try {
      attachments.refuseTooLarge(Coming.whole(together));
      return true;
    } catch (Refused tooLarge) {
      return false;
    }
  }
}
