package no.fakturahub.reminder.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.reminder.Reminders.Stopped;
import no.fakturahub.reminder.Reminders.Stopped.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people have stopped reminders by. What is ended stays, for it is a part of the story.
@Repository
class StopTable {

  private final JdbcClient db;
  private final Clock clock;

  StopTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void add(Kind kind, OrgNumber seller, String customer, @Nullable UUID invoice,
      @Nullable LocalDate until, String why, String who) {
    db.sql("""
        insert into reminder_stop (id, seller, buyer_id, invoice_id, kind, until_day, why, who,
          made_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(Arrays.asList(UUID.randomUUID(), seller.value(), customer, invoice, kind.name(),
            until, why, who, clock.instant().atOffset(ZoneOffset.UTC)))
        .update();
  }

  /// What holds now: of the customer's, and of this invoice.
  List<Stopped> holding(OrgNumber seller, String customer, UUID invoice) {
    return db.sql("""
        select * from reminder_stop where seller = ? and buyer_id = ? and ended_at is null
          and (invoice_id is null or invoice_id = ?) and (until_day is null or until_day >= ?)
        order by made_at""").params(seller.value(), customer, invoice, LocalDate.now(clock))
        .query((row, _) -> new Stopped(row.getObject("id", UUID.class),
            Kind.valueOf(row.getString("kind")), row.getObject("invoice_id", UUID.class),
            row.getObject("until_day", LocalDate.class), row.getString("why"),
            row.getString("who")))
        .list();
  }

  /// @return the invoice it was about, or null for a customer's
  @Nullable
  UUID end(UUID stop, String who) {
    db.sql("update reminder_stop set ended_at = ?, ended_by = ? where id = ? and ended_at is null")
        .params(clock.instant().atOffset(ZoneOffset.UTC), who, stop).update();
    return db.sql("select invoice_id from reminder_stop where id = ?").param(stop)
        .query((row, _) -> row.getObject(1, UUID.class)).optional().orElse(null);
  }
}
