package no.fakturahub.payment.shell;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What people decided, by the name of their request.
@Repository
class DecisionTable {

  /// @param fingerprint of what was decided, so that the same request with other content is seen
  record Row(UUID id, String fingerprint) {}

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  DecisionTable(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  Optional<Row> find(String request) {
    return db.sql("select id, fingerprint from decision where request = ?").param(request)
        .query((row, _) -> new Row(row.getObject(1, UUID.class), row.getString(2))).optional();
  }

  UUID insert(Decision decision, By by) {
    var id = UUID.randomUUID();
    db.sql("""
        insert into decision (id, request, fingerprint, kind, payment_id, invoice_id, who, note,
          decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(Arrays.asList(id, by.request(), fingerprint(decision),
            decision.getClass().getSimpleName(), payment(decision), invoice(decision), by.who(),
            by.note(), clock.instant().atOffset(ZoneOffset.UTC)))
        .update();
    return id;
  }

  String fingerprint(Decision decision) {
    return Sha256.of((decision.getClass().getSimpleName() + json.writeValueAsString(decision))
        .getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable UUID payment(Decision decision) {
    return switch (decision) {
      case Decision.Settle(var payment, _) -> payment;
      case Decision.Refund(var payment, _) -> payment;
      case Decision.Clear(var payment) -> payment;
      case Decision.Seen(var payment) -> payment;
      case Decision.SetOff _,Decision.GiveBack _,Decision.WriteOff _,Decision.Undo _ -> null;
    };
  }

  private static @Nullable UUID invoice(Decision decision) {
    return switch (decision) {
      case Decision.SetOff(var from, _, _) -> from;
      case Decision.GiveBack(var invoice, _) -> invoice;
      case Decision.WriteOff(var invoice, _) -> invoice;
      case Decision.Settle _,Decision.Refund _,Decision.Clear _,Decision.Seen _,Decision.Undo _ ->
        null;
    };
  }
}
