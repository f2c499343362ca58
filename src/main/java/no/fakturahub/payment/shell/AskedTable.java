package no.fakturahub.payment.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;
import no.fakturahub.payment.SecondEyes.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `asked_decision`.
@Repository
class AskedTable {

  private final JdbcClient db;
  private final DecisionTable decisions;
  private final Clock clock;

  AskedTable(JdbcClient db, DecisionTable decisions, Clock clock) {
    this.db = db;
    this.decisions = decisions;
    this.clock = clock;
  }

  /// @throws Refused `DECISION_REQUEST_CHANGED` when the same request asked for something else
  void ask(Decision decision, By by) {
    var fingerprint = decisions.fingerprint(decision);
    db.sql("""
        insert into asked_decision (id, request, fingerprint, kind, subject, ore, who, note,
          asked_at, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITS') on conflict do nothing""")
        .params(Arrays.asList(UUID.randomUUID(), by.request(), fingerprint,
            decision.getClass().getSimpleName(), subject(decision), amount(decision).ore(),
            by.who(), by.note(), now()))
        .update();
    if (!db.sql("select fingerprint from asked_decision where request = ?").param(by.request())
        .query(String.class).single().equals(fingerprint))
      throw new Refused("DECISION_REQUEST_CHANGED", by.request());
  }

  List<Asked> waiting() {
    return db.sql("select * from asked_decision where state = 'WAITS' order by asked_at, request")
        .query(AskedTable::row).list();
  }

  Optional<Asked> lockWaiting(UUID id) {
    return db.sql("select * from asked_decision where id = ? and state = 'WAITS' for update")
        .param(id).query(AskedTable::row).optional();
  }

  void answered(UUID id, boolean yes, String other, @Nullable String why) {
    db.sql("""
        update asked_decision set state = ?, other = ?, why = ?, answered_at = ? where id = ?""")
        .params(Arrays.asList(yes ? "DONE" : "DECLINED", other, why, now(), id)).update();
  }

  private static Asked row(ResultSet row, int number) throws SQLException {
    var subject = row.getObject("subject", UUID.class);
    var amount = new Money(row.getLong("ore"));
    var decision = switch (row.getString("kind")) {
      case "Refund" -> new Decision.Refund(subject, amount);
      case "GiveBack" -> new Decision.GiveBack(subject, amount);
      case "WriteOff" -> new Decision.WriteOff(subject, amount);
      default -> throw new IllegalStateException(row.getString("kind"));
    };
    return new Asked(row.getObject("id", UUID.class), decision,
        new By(row.getString("request"), row.getString("who"), row.getString("note")),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }

  private static UUID subject(Decision decision) {
    return switch (decision) {
      case Decision.Refund(var payment, _) -> payment;
      case Decision.GiveBack(var invoice, _) -> invoice;
      case Decision.WriteOff(var invoice, _) -> invoice;
      default -> throw new IllegalArgumentException("one is enough: " + decision);
    };
  }

  private static Money amount(Decision decision) {
    return switch (decision) {
      case Decision.Refund(_, var amount) -> amount;
      case Decision.GiveBack(_, var amount) -> amount;
      case Decision.WriteOff(_, var amount) -> amount;
      default -> throw new IllegalArgumentException("one is enough: " + decision);
    };
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
