package no.fakturahub.credit.shell;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.credit.CreditRequest;
import no.fakturahub.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Every request that became a credit note, by the name it has for ever: invoice and id.
@Component
class CreditRequests {

  /// @param fingerprint of what was asked for, so that the same id with other content is seen
  record Row(UUID creditNote, String fingerprint) {}

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  CreditRequests(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  Optional<Row> find(CreditRequest request) {
    return db.sql("""
        select credit_note_id, fingerprint from credit_request
        where invoice_id = ? and request_id = ?""").params(request.invoice(), request.id())
        .query((row, _) -> new Row(row.getObject(1, UUID.class), row.getString(2))).optional();
  }

  void insert(CreditRequest request, UUID creditNote) {
    db.sql(
        """
            insert into credit_request (invoice_id, request_id, fingerprint, credit_note_id, credited_at)
            values (?, ?, ?, ?, ?)""")
        .params(request.invoice(), request.id(), fingerprint(request), creditNote,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  String fingerprint(CreditRequest request) {
    return Sha256.of(json.writeValueAsBytes(request));
  }
}
