package no.fakturahub.delivery.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everything that channels have told of deliveries, with its evidence.
@Component
class ReportTable {

  private final JdbcClient db;
  private final Clock clock;

  ReportTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Call it while the delivery's row is locked, so that two who tell the same wait for each other.
  boolean isKnown(UUID delivery, Report report) {
    return db.sql("select count(*) from delivery_report where delivery_id = ? and report_key = ?")
        .params(delivery, report.key()).query(Integer.class).single() > 0;
  }

  void add(UUID delivery, Report report) {
    db.sql("""
        insert into delivery_report (delivery_id, report_key, says, said_at, words, evidence,
          told_at) values (?, ?, ?, ?, ?, ?, ?)""")
        .params(delivery, report.key(), report.says().name(),
            report.at().atOffset(ZoneOffset.UTC), report.text(), report.evidence(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Report> of(UUID delivery) {
    return db.sql("select * from delivery_report where delivery_id = ? order by place")
        .param(delivery).query(ReportTable::row).list();
  }

  private static Report row(ResultSet row, int number) throws SQLException {
    return new Report(Says.valueOf(row.getString("says")), row.getString("report_key"),
        row.getObject("said_at", OffsetDateTime.class).toInstant(), row.getString("words"),
        row.getBytes("evidence"));
  }
}
