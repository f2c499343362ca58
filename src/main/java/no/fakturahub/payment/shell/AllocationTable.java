package no.fakturahub.payment.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Allocation.Decided;
import no.fakturahub.payment.Allocation.Rule;
import no.fakturahub.payment.Allocation.Sure;
import no.fakturahub.payment.Allocation.Target;
import no.fakturahub.payment.Suggestion;
import no.fakturahub.payment.shell.Laying.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The allocations, one row each; rows are added, and never changed.
@Repository
class AllocationTable {

  private static final String SELECT = """
      select a.*, d.who, d.note from allocation a left join decision d on d.id = a.decision_id
      """;

  private final JdbcClient db;
  private final Clock clock;

  AllocationTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void insert(UUID id, @Nullable UUID payment, Target target, Money amount, Why why,
      LocalDate from) {
    var sure = why.sure();
    db.sql("""
        insert into allocation (id, payment_id, invoice_id, target, ore, rule, why, score,
          decision_id, undoes, lies_from, allocated_at, claim_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(Arrays.asList(id, payment, invoice(target), target.word(), amount.ore(),
            why.rule().name(), sure == null ? null : sure.why().name(),
            sure == null ? 100 : sure.score(), why.decision(), why.undoes(), from,
            clock.instant().atOffset(ZoneOffset.UTC),
            target instanceof Target.OfClaim(var claim) ? claim : null))
        .update();
  }

  Optional<Allocation> find(UUID id) {
    return db.sql(SELECT + "where a.id = ?").param(id).query(AllocationTable::row).optional();
  }

  List<Allocation> ofPayment(UUID payment) {
    return db.sql(SELECT + "where a.payment_id = ? order by a.place").param(payment)
        .query(AllocationTable::row).list();
  }

  List<Allocation> ofInvoice(UUID invoice) {
    return db.sql(SELECT + "where a.invoice_id = ? order by a.place").param(invoice)
        .query(AllocationTable::row).list();
  }

  List<Allocation> ofDecision(UUID decision) {
    return db.sql(SELECT + "where a.decision_id = ? order by a.place").param(decision)
        .query(AllocationTable::row).list();
  }

  /// All that one decision laid, or the one that a rule did.
  List<Allocation> decidedWith(Allocation one) {
    return db.sql(SELECT + """
        where a.id = :id or a.decision_id =
          (select decision_id from allocation where id = :id) order by a.place""")
        .param("id", one.id()).query(AllocationTable::row).list();
  }

  boolean isUndone(UUID id) {
    return db.sql("select count(*) from allocation where undoes = ?").param(id)
        .query(Integer.class).single() > 0;
  }

  Money paid(UUID invoice) {
    return sum("where invoice_id = ? and target = 'INVOICE'", invoice);
  }

  Money writtenOff(UUID invoice) {
    return sum("where invoice_id = ? and target = 'WRITE_OFF'", invoice);
  }

  /// What of a payment lies on an invoice.
  Money lying(UUID payment, UUID invoice) {
    return new Money(db.sql("""
        select coalesce(sum(ore), 0) from allocation where payment_id = ? and invoice_id = ?""")
        .params(payment, invoice).query(Long.class).single());
  }

  Money allocated(UUID payment) {
    return sum("where payment_id = ?", payment);
  }

  private Money sum(String where, UUID id) {
    return new Money(db.sql("select coalesce(sum(ore), 0) from allocation " + where).param(id)
        .query(Long.class).single());
  }

  private static @Nullable UUID invoice(Target target) {
    return switch (target) {
      case Target.OfInvoice(var invoice) -> invoice;
      case Target.WriteOff(var invoice) -> invoice;
      case Target.OfClaim _,Target.Refund _,Target.Clearing _ -> null;
    };
  }

  private static Allocation row(ResultSet row, int number) throws SQLException {
    var invoice = row.getObject("invoice_id", UUID.class);
    var target = switch (row.getString("target")) {
      case "INVOICE" -> new Target.OfInvoice(invoice);
      case "WRITE_OFF" -> new Target.WriteOff(invoice);
      case "CLAIM" -> new Target.OfClaim(row.getObject("claim_id", UUID.class));
      case "REFUND" -> new Target.Refund();
      default -> new Target.Clearing();
    };
    @Nullable
    String who = row.getString("who");
    return new Allocation(row.getObject("id", UUID.class), row.getObject("payment_id", UUID.class),
        target, new Money(row.getLong("ore")), Rule.valueOf(row.getString("rule")),
        sure(row), who == null ? null : new Decided(who, row.getString("note")),
        row.getObject("undoes", UUID.class), row.getObject("lies_from", LocalDate.class),
        row.getObject("allocated_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Sure sure(ResultSet row) throws SQLException {
    @Nullable
    String why = row.getString("why");
    return why == null ? null : new Sure(Suggestion.Why.valueOf(why), row.getInt("score"));
  }
}
