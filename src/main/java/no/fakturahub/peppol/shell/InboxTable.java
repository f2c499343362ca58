package no.fakturahub.peppol.shell;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import no.fakturahub.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What came by AS4, byte for byte, under its SBDH instance identifier.
@Component
class InboxTable {

  private final JdbcClient db;
  private final Clock clock;

  InboxTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @return false when one of that name has come before
  boolean keep(Envelope envelope, String messageId, String signer, byte[] bytes) {
    return db.sql("""
        insert into peppol_received (instance, sha256, message_id, sender, receiver,
          document_type, signer, bytes, received_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
        .params(envelope.instance(), Sha256.of(envelope.document()), messageId, envelope.sender(),
            envelope.receiver(), envelope.type().id(), signer, bytes, now())
        .update() == 1;
  }

  /// Whether it is this document that came under that name. A repeat may bear another time on its envelope.
  boolean has(Envelope envelope) {
    return db.sql("select count(*) from peppol_received where instance = ? and sha256 = ?")
        .params(envelope.instance(), Sha256.of(envelope.document())).query(Integer.class)
        .single() == 1;
  }

  boolean isDone(Envelope envelope) {
    return db
        .sql("select count(*) from peppol_received where instance = ? and done_at is not null")
        .param(envelope.instance()).query(Integer.class).single() == 1;
  }

  void done(Envelope envelope) {
    db.sql("update peppol_received set done_at = ? where instance = ?")
        .params(now(), envelope.instance()).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
