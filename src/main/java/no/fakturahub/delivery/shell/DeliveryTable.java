package no.fakturahub.delivery.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The deliveries, a row for each invoice. A row that is no longer open changes only by a person's
/// hand, or by what its channel reports.
@Component
class DeliveryTable implements Deliveries {

  private static final String OPEN = " and state in ('PLANNED', 'LOOKING_UP')";

  /// What the receiver itself has said, of which the latest word stands.
  private static final Set<Says> ANSWERS = EnumSet.of(Says.ACCEPTED, Says.UNDER_QUERY,
      Says.REJECTED);

  private final JdbcClient db;
  private final Clock clock;

  DeliveryTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  UUID plan(UUID invoice) {
    var id = UUID.randomUUID();
    db.sql("""
        insert into delivery (id, invoice_id, round, state, evidence, planned_at, changed_at)
        values (?, ?, 1, 'PLANNED', '', ?, ?)""").params(id, invoice, now(), now()).update();
    return id;
  }

  @Override
  public Optional<Delivery> find(UUID id) {
    return db.sql("select * from delivery where id = ?").param(id).query(DeliveryTable::row)
        .optional();
  }

  @Override
  public Optional<Delivery> of(UUID invoice) {
    return db.sql("select * from delivery where invoice_id = ?").param(invoice)
        .query(DeliveryTable::row).optional();
  }

  Optional<Delivery> lock(UUID id) {
    return db.sql("select * from delivery where id = ? for update").param(id)
        .query(DeliveryTable::row).optional();
  }

  boolean choose(UUID id, Channel channel, String evidence) {
    return db.sql("""
        update delivery set state = 'PLANNED', channel = :channel, evidence = :evidence,
          changed_at = :now where id = :id and channel is null""" + OPEN)
        .param("channel", channel.name()).param("evidence", evidence).param("now", now())
        .param("id", id).update() == 1;
  }

  boolean looksUp(UUID id, String why) {
    return to(DeliveryState.LOOKING_UP, id, why);
  }

  boolean stopped(UUID id, DeliveryState state, String reason, String detail, String sha256) {
    return to(state, id, detail) && stoppedAt(id, reason, sha256);
  }

  /// What a person replays to start the delivery anew.
  boolean stoppedAt(UUID id, String reason, String sha256) {
    return db.sql("update delivery set reason = ?, parked_sha256 = ? where id = ?")
        .params(reason, sha256, id).update() == 1;
  }

  private boolean to(DeliveryState state, UUID id, String evidence) {
    return db.sql("""
        update delivery set state = :state, evidence = :evidence, changed_at = :now
        where id = :id""" + OPEN).param("state", state.name()).param("evidence", evidence)
        .param("now", now()).param("id", id).update() == 1;
  }

  /// Written before anything is sent, so that a try that dies in the middle is not forgotten.
  ///
  /// @return false when a person has held it back meanwhile
  boolean tryBegins(UUID id) {
    return db.sql("update delivery set open_tries = open_tries + 1 where id = ?" + OPEN).param(id)
        .update() == 1;
  }

  /// Whether a try has begun that nobody knows to have ended in nothing.
  boolean mayHaveLeft(UUID id) {
    return db.sql("select open_tries > 0 from delivery where id = ?").param(id)
        .query(Boolean.class).single();
  }

  /// The next in line has said itself that it has not taken it.
  void tryWasNotTaken(UUID id) {
    db.sql("update delivery set open_tries = open_tries - 1 where id = ? and open_tries > 0")
        .param(id).update();
  }

  /// Whether the receiver has had an opinion since this one.
  boolean isOvertaken(UUID id, Report report) {
    return ANSWERS.contains(report.says()) && db
        .sql("select count(*) from delivery where id = ? and answered_at > ?")
        .params(id, report.at().atOffset(ZoneOffset.UTC)).query(Integer.class).single() > 0;
  }

  void reported(UUID id, DeliveryState next, Report report) {
    db.sql("""
        update delivery set state = :state, evidence = :evidence, changed_at = :now,
          message_id = case when :named then :key else message_id end,
          answered_at = case when :answer then :at else answered_at end,
          open_tries = case when :bounced then 0 else open_tries end where id = :id""")
        .param("state", next.name()).param("evidence", report.text()).param("now", now())
        .param("named", report.says() == Says.HANDED_OVER).param("key", report.key())
        .param("answer", ANSWERS.contains(report.says()))
        .param("bounced", next == DeliveryState.BOUNCED)
        .param("at", report.at().atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  boolean isReleased(UUID id) {
    return db.sql("select released from delivery where id = ?").param(id).query(Boolean.class)
        .single();
  }

  /// A person has said yes to its leaving.
  void release(UUID id) {
    db.sql("update delivery set released = true where id = ?").param(id).update();
  }

  /// Starts a delivery that stopped anew, and chooses its channel anew; only a channel that may
  /// have brought the invoice already is kept, so that it does not come by another one too.
  Optional<Delivery> planAgain(String parkedSha256) {
    var stopped = db.sql(
        """
            select * from delivery where parked_sha256 = ?
              and state in ('HELD', 'REFUSED', 'GAVE_UP', 'BOUNCED') for update""")
        .param(parkedSha256).query(DeliveryTable::row).optional();
    stopped.ifPresent(delivery -> db.sql("""
        update delivery set state = 'PLANNED', round = round + 1, planned_at = :now,
          changed_at = :now,
          channel = case when open_tries > 0 then channel end where id = :id""")
        .param("now", now()).param("id", delivery.id()).update());
    return stopped.flatMap(delivery -> find(delivery.id()));
  }

  /// A new round by the same channel.
  Delivery planOnceMore(UUID id) {
    db.sql("""
        update delivery set state = 'PLANNED', round = round + 1, released = true,
          planned_at = :now, changed_at = :now where id = :id""").param("now", now())
        .param("id", id).update();
    return find(id).orElseThrow();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Delivery row(ResultSet row, int number) throws SQLException {
    var channel = row.getString("channel");
    return new Delivery(row.getObject("id", UUID.class), row.getObject("invoice_id", UUID.class),
        row.getInt("round"), DeliveryState.valueOf(row.getString("state")),
        channel == null ? null : Channel.valueOf(channel), row.getString("message_id"),
        row.getString("evidence"), instant(row, "planned_at"), instant(row, "changed_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
