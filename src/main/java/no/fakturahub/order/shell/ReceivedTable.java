package no.fakturahub.order.shell;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import no.fakturahub.kernel.Sha256;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What partners sent, byte for byte. The same bytes from the same partner are one row.
@Component
class ReceivedTable {

  private final JdbcClient db;
  private final Clock clock;

  ReceivedTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  UUID keep(String partner, String name, byte[] bytes) {
    var sha256 = Sha256.of(bytes);
    try {
      return insert(partner, name, bytes, sha256);
    } catch (DuplicateKeyException seenBefore) {
      return db.sql("select id from received where partner = ? and sha256 = ?")
          .params(partner, sha256).query(UUID.class).single();
    }
  }

  private UUID insert(String partner, String name, byte[] bytes, String sha256) {
    var id = UUID.randomUUID();
    db.sql("""
        insert into received (id, partner, sha256, name, received_at, bytes)
        values (?, ?, ?, ?, ?, ?)""")
        .params(id, partner, sha256, name, clock.instant().atOffset(ZoneOffset.UTC), bytes)
        .update();
    return id;
  }
}
