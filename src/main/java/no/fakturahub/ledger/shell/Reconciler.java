package no.fakturahub.ledger.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.ledger.Difference;
import no.fakturahub.ledger.Difference.Why;
import no.fakturahub.ledger.Ledger;
import no.fakturahub.ledger.Reconciling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Compares open items with the accounting system, and keeps what differs.
@Component
class Reconciler implements Reconciling {

  private final LedgerSettings settings;
  private final Map<String, Ledger> ledgers;
  private final PostingSums sums;
  private final JdbcClient db;
  private final Clock clock;

  Reconciler(LedgerSettings settings, Map<String, Ledger> ledgers, PostingSums sums, JdbcClient db,
      Clock clock) {
    this.settings = settings;
    this.ledgers = ledgers;
    this.sums = sums;
    this.db = db;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<Reconciled> compare(OrgNumber seller) {
    var system = settings.systemOf(seller);
    var ledger = ledgers.get(system);
    return ledger == null
        ? Optional.empty()
        : ledger.openItems(seller, LocalDate.now(clock).plusYears(1)).map(there -> keep(
            new Reconciled(seller, clock.instant(),
                Difference.of(sums.owed(seller, system, ledger::tellsOf), there))));
  }

  private Reconciled keep(Reconciled now) {
    var seller = now.seller().value();
    db.sql("delete from ledger_difference where seller = ?").param(seller).update();
    db.sql("delete from ledger_reconciled where seller = ?").param(seller).update();
    db.sql("insert into ledger_reconciled (seller, compared_at) values (?, ?)")
        .params(seller, now.at().atOffset(ZoneOffset.UTC)).update();
    now.differences().forEach(one -> db.sql("""
        insert into ledger_difference (seller, invoice_number, here_ore, there_ore, why)
        values (?, ?, ?, ?, ?)""").params(seller, one.invoiceNumber(), one.here().ore(),
        one.there().ore(), one.why().name()).update());
    return now;
  }

  @Override
  public Optional<Reconciled> latest(OrgNumber seller) {
    return db.sql("select compared_at from ledger_reconciled where seller = ?")
        .param(seller.value())
        .query((row, _) -> row.getObject("compared_at", OffsetDateTime.class).toInstant())
        .optional().map(at -> new Reconciled(seller, at, differences(seller)));
  }

  private List<Difference> differences(OrgNumber seller) {
    return db.sql("select * from ledger_difference where seller = ? order by invoice_number")
        .param(seller.value())
        .query((row, _) -> new Difference(row.getString("invoice_number"),
            new Money(row.getLong("here_ore")), new Money(row.getLong("there_ore")),
            Why.valueOf(row.getString("why"))))
        .list();
  }
}
