package no.fakturahub.report.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.report.Ageing;
import no.fakturahub.report.Baseline;
import no.fakturahub.report.Figures;
import no.fakturahub.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the figures of what the other rooms have written. Nothing of it is kept but what was told.
@Component
class ReportTables implements Reports {

  private final JdbcClient db;
  private final Clock clock;

  ReportTables(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Ageing ageing(OrgNumber seller, LocalDate on) {
    return Ageing.of(db.sql("""
        select o.buyer_id, o.buyer_name, o.due, o.owed from open_item o
        join invoice i on i.id = o.id where i.seller = ? order by o.buyer_id, o.due""")
        .param(seller.value())
        .query((row, _) -> new Ageing.Open(row.getString("buyer_id"), row.getString("buyer_name"),
            row.getObject("due", LocalDate.class), new Money(row.getLong("owed"))))
        .list(), on);
  }

  @Override
  public Figures figures(OrgNumber seller, LocalDate from, LocalDate to) {
    var invoices = count("""
        select count(*) from invoice where seller = :seller and credits is null
          and issued between :from and :to""", seller, from, to);
    var wrong = count("""
        select count(*) from invoice i where i.seller = :seller and i.credits is null
          and i.issued between :from and :to and exists (select 1 from timeline t
            where t.invoice_id = i.id
              and t.step in ('REJECTED', 'BOUNCED', 'NOT_DELIVERED', 'CREDITED'))""",
        seller, from, to);
    return new Figures(invoices, minutes(seller, from, to), percent(wrong, invoices),
        daysToPayment(seller, from, to), matched(seller, from, to));
  }

  private @Nullable Double minutes(OrgNumber seller, LocalDate from, LocalDate to) {
    var all = asked("""
        select min(o.accepted_at) as came, min(t.at) as went from invoice i
        join orders o on o.invoice_id = i.id
        join timeline t on t.invoice_id = i.id and t.step = 'HANDED_OVER'
        where i.seller = :seller and i.issued between :from and :to group by i.id""",
        seller, from, to).query(
            (row, _) -> Duration.between(at(row, "came"), at(row, "went"))
                .toMillis() / 60_000.0)
        .list().stream().sorted().toList();
    return all.isEmpty() ? null : rounded(all.get(all.size() / 2), 100);
  }

  /// Of those that are paid in full, until the last of the money.
  private @Nullable Double daysToPayment(OrgNumber seller, LocalDate from, LocalDate to) {
    return average(asked("""
        select i.issued, max(a.lies_from) as paid from invoice i
        join allocation a on a.invoice_id = i.id and a.target = 'INVOICE'
        where i.seller = :seller and i.credits is null and i.issued between :from and :to
          and not exists (select 1 from open_item o where o.id = i.id)
        group by i.id, i.issued having sum(a.ore) > 0""", seller, from, to)
        .query((row, _) -> ChronoUnit.DAYS.between(row.getObject("issued", LocalDate.class),
            row.getObject("paid", LocalDate.class)))
        .list());
  }

  private @Nullable Double matched(OrgNumber seller, LocalDate from, LocalDate to) {
    var asked = """
        select count(*) from payment p where p.ore > 0 and p.settled between :from and :to
          and p.account in (select i.account from invoice i where i.seller = :seller)
          and p.outcome not in ('PAYOUT', 'OWN_TRANSFER')""";
    var all = count(asked, seller, from, to);
    var byPerson = count(asked + " and p.outcome in ('HELD', 'UNKNOWN')", seller, from, to);
    return percent(all - byPerson, all);
  }

  @Override
  public Optional<Baseline> baseline(OrgNumber seller) {
    return db.sql("select * from baseline where seller = ?").param(seller.value())
        .query((row, _) -> new Baseline(row.getDouble("minutes"), row.getDouble("error_percent"),
            row.getDouble("days_to_payment"), row.getString("who"),
            row.getObject("told", LocalDate.class)))
        .optional();
  }

  @Override
  @Transactional
  public void tell(OrgNumber seller, Baseline told) {
    db.sql("delete from baseline where seller = ?").param(seller.value()).update();
    db.sql("""
        insert into baseline (seller, minutes, error_percent, days_to_payment, who, told)
        values (?, ?, ?, ?, ?, ?)""").params(seller.value(), told.minutes(),
        told.errorPercent(), told.daysToPayment(), told.who(), LocalDate.now(clock)).update();
  }

  private long count(String sql, OrgNumber seller, LocalDate from, LocalDate to) {
    return asked(sql, seller, from, to).query(Long.class).single();
  }

  private JdbcClient.StatementSpec asked(String sql, OrgNumber seller, LocalDate from,
      LocalDate to) {
    return db.sql(sql).param("seller", seller.value()).param("from", from).param("to", to);
  }

  private static OffsetDateTime at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class);
  }

  private static @Nullable Double average(List<Long> all) {
    return all.isEmpty()
        ? null
        : rounded(all.stream().mapToLong(Long::longValue).average().orElseThrow(), 10);
  }

  private static @Nullable Double percent(long part, long whole) {
    return whole == 0 ? null : rounded(100.0 * part / whole, 10);
  }

  private static double rounded(double figure, int parts) {
    return Math.round(figure * parts) / (double) parts;
  }
}
