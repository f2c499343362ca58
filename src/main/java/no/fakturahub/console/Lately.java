package no.fakturahub.console;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Step;
import no.fakturahub.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What went out and what came in since the day began.
@Component
class Lately {

  /// @param evidence as on the invoice's own timeline
  record Happened(Instant at, Step step, String evidence, UUID invoice, long number, String name,
      Money payable) {}

  /// @param sum of what was to be paid, or was paid
  record Sum(long count, Money sum) {}

  static final List<Step> OUT = List.of(Step.HANDED_OVER, Step.REMINDER_SENT, Step.CLAIM_SENT);
  static final List<Step> IN = List.of(Step.PAID, Step.PART_PAID, Step.OVERPAID, Step.ACCEPTED,
      Step.REJECTED, Step.UNDER_QUERY, Step.BOUNCED);

  private final JdbcClient db;
  private final Clock clock;
  private final Mine mine;

  Lately(JdbcClient db, Clock clock, Mine mine) {
    this.db = db;
    this.clock = clock;
    this.mine = mine;
  }

  /// The newest first.
  List<Happened> latest(List<Step> steps, int most) {
    return mine.narrow(db.sql("""
        select t.at, t.step, t.evidence, i.id, i.number, i.buyer_name, i.payable_ore
        from timeline t join invoice i on i.id = t.invoice_id
        where t.at >= :since and t.step in (:steps) and """ + Mine.IS_MINE + """
        order by t.id desc limit :most""")).param("since", today())
        .param("steps", steps.stream().map(Step::name).toList())
        .param("most", most)
        .query((row, _) -> new Happened(row.getObject("at", OffsetDateTime.class).toInstant(),
            Step.valueOf(row.getString("step")), row.getString("evidence"),
            row.getObject("id", UUID.class), row.getLong("number"), row.getString("buyer_name"),
            new Money(row.getLong("payable_ore"))))
        .list();
  }

  Sum sent() {
    return mine.narrow(db.sql("""
        select count(*) as number, coalesce(sum(i.payable_ore), 0) as ore
        from timeline t join invoice i on i.id = t.invoice_id
        where t.at >= :since and t.step = 'HANDED_OVER' and """ + Mine.IS_MINE))
        .param("since", today())
        .query((row, _) -> new Sum(row.getLong("number"), new Money(row.getLong("ore")))).single();
  }

  Sum received() {
    return db.sql(
        """
            select count(*) as number, coalesce(sum(ore), 0) as ore from payment
            where booked_at >= :since and outcome <> 'PAYOUT' and (:everyone or account in (:accounts))""")
        .param("since", today())
        .param("everyone", mine.isAll()).param("accounts", mine.accounts())
        .query((row, _) -> new Sum(row.getLong("number"), new Money(row.getLong("ore")))).single();
  }

  private OffsetDateTime today() {
    return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant()
        .atOffset(ZoneOffset.UTC);
  }
}
