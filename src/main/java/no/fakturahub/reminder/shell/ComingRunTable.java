package no.fakturahub.reminder.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.reminder.ComingRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reckons the days of the reminders to come, by one question to the database.
@Component
class ComingRunTable implements ComingRun {

  private final JdbcClient db;
  private final FollowUps followUps;
  private final Clock clock;

  ComingRunTable(JdbcClient db, FollowUps followUps, Clock clock) {
    this.db = db;
    this.followUps = followUps;
    this.clock = clock;
  }

  @Override
  public SortedMap<LocalDate, Long> of(OrgNumber seller, LocalDate last) {
    var today = LocalDate.now(clock);
    var days = new TreeMap<LocalDate, Long>();
    db.sql("""
        select i.due, i.buyer_id, (select max(r.stage) from reminder r
          where r.invoice_id = i.id and r.state <> 'DISCARDED') as last_stage
        from invoice i where i.seller = ? and i.due <= ? and i.credits is null
          and i.payable_ore > (select coalesce(sum(a.ore), 0) from allocation a
            where a.invoice_id = i.id) + (select coalesce(sum(c.payable_ore), 0) from invoice c
            where c.credits = i.id)""")
        .params(seller.value(), last.plusDays(followUps.daysAhead(seller))).query(row -> {
          var due = row.getObject("due", LocalDate.class);
          followUps.of(seller, row.getString("buyer_id"))
              .next(Optional.ofNullable(row.getObject("last_stage", Integer.class)),
                  ChronoUnit.DAYS.between(due, today))
              .map(stage -> due.plusDays(stage.day())).filter(day -> !day.isAfter(last))
              .ifPresent(day -> days.merge(day, 1L, Long::sum));
        });
    return days;
  }
}
