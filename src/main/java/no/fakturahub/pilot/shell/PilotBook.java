package no.fakturahub.pilot.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.order.ComingInvoices;
import no.fakturahub.order.Order;
import no.fakturahub.pilot.Compared.Ours;
import no.fakturahub.pilot.Comparison;
import no.fakturahub.pilot.Done;
import no.fakturahub.pilot.Pilot;
import no.fakturahub.pilot.Trial;
import org.springframework.stereotype.Component;

/// Lays what would have been beside what was.
@Component
class PilotBook implements Pilot {

  private static final int AT_ONCE = 500;

  private final PilotTable table;
  private final ComingInvoices coming;

  PilotBook(PilotTable table, ComingInvoices coming) {
    this.table = table;
    this.coming = coming;
  }

  @Override
  public Optional<Trial> trial(UUID id) {
    return table.trial(id);
  }

  @Override
  public void enter(OrgNumber seller, Done done) {
    table.keep(seller, done);
  }

  /// People's invoices of our orders count whenever they were made; those of other orders, when they were made in these
  /// days.
  @Override
  public Comparison compare(OrgNumber seller, LocalDate from, LocalDate to) {
    var ours = coming.beside(seller, from, to).stream().map(one -> new Ours(one,
        coming.preview(one), table.trial(one.id()).orElse(null))).toList();
    var orders = ours.stream().flatMap(one -> one.coming().orders().stream()).map(Order::id)
        .toList();
    var done = new ArrayList<Done>();
    for (var i = 0; i < orders.size(); i += AT_ONCE) {
      done.addAll(table.done(seller, orders.subList(i, Math.min(i + AT_ONCE, orders.size()))));
    }
    var known = new HashSet<>(orders);
    done.addAll(unknown(table.done(seller, from, to), known));
    return Comparison.of(ours, done);
  }

  private static List<Done> unknown(List<Done> done, HashSet<String> known) {
    return done.stream().filter(one -> !known.contains(one.order())).toList();
  }
}
