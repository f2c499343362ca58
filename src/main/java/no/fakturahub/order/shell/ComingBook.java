package no.fakturahub.order.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Coming;
import no.fakturahub.order.ComingInvoices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What is asked about invoices that are not made yet, and what is decided.
@Component
class ComingBook implements ComingInvoices {

  private static final Logger LOG = LoggerFactory.getLogger(ComingBook.class);
  private static final String BY_ITSELF = "Fakturahub";

  private final ComingTable table;
  private final Ending ending;
  private final Issuing issuing;
  private final Sellers sellers;
  private final Clock clock;

  ComingBook(ComingTable table, Ending ending, Issuing issuing, Sellers sellers, Clock clock) {
    this.table = table;
    this.ending = ending;
    this.issuing = issuing;
    this.sellers = sellers;
    this.clock = clock;
  }

  @Override
  public List<Coming> waiting(OrgNumber seller, Level level, int most) {
    return table.waiting(seller, level, most);
  }

  @Override
  public long count(OrgNumber seller, Level level) {
    return table.count(seller, level);
  }

  @Override
  public List<Coming> beside(OrgNumber seller, LocalDate from, LocalDate to) {
    return table.beside(seller, from, to);
  }

  @Override
  public Coming find(UUID id) {
    return table.find(id).orElseThrow(() -> new Refused("COMING_NONE", id.toString()));
  }

  @Override
  public Invoice preview(Coming coming) {
    var today = LocalDate.now(clock);
    return issuing.preview(coming.whole(), sellers.find(coming.seller()).orElseThrow(
        () -> new Refused("ORDER_SELLER_UNKNOWN", coming.seller().value())), coming.id(),
        coming.level() == Level.MANUAL || today.isBefore(coming.on()) ? coming.on() : today);
  }

  @Override
  public List<Outcome> make(List<UUID> ids, String who) {
    Ending.named(who);
    return ids.stream().map(id -> one(id, who)).toList();
  }

  private Outcome one(UUID id, String who) {
    try {
      return new Outcome(id, ending.make(id, who).number(), null);
    } catch (Refused why) {
      return new Outcome(id, null, why.code());
    }
  }

  @Override
  public void drop(UUID id, String why, String who) {
    ending.drop(id, why, who);
  }

  /// One that cannot be made stays, stops no other, and is tried again the next day.
  void makeDue() {
    var due = table.due(LocalDate.now(clock));
    var made = 0;
    for (var id : due) {
      try {
        ending.make(id, BY_ITSELF);
        made++;
      } catch (RuntimeException cannotBe) {
        LOG.warn("What was gathered in {} is not invoiced: {}", id, cannotBe.toString());
      }
    }
    if (!due.isEmpty())
      LOG.info("{} of {} gathered invoices made", made, due.size());
  }
}
