package no.fakturahub.invoice.shell;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Document;
import no.fakturahub.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was made of an invoice, byte for byte, each kind once.
@Component
class DocumentTable {

  private final JdbcClient db;
  private final Clock clock;

  DocumentTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<byte[]> find(UUID invoice, Document kind) {
    return db.sql("select content from document where invoice_id = ? and kind = ?")
        .params(invoice, kind.name()).query((row, _) -> row.getBytes(1)).optional();
  }

  void keep(UUID invoice, Document kind, byte[] content) {
    db.sql("""
        insert into document (invoice_id, kind, content, sha256, made_at)
        values (:invoice, :kind, :content, :sha256, :at) on conflict do nothing""")
        .param("invoice", invoice).param("kind", kind.name()).param("content", content)
        .param("sha256", Sha256.of(content))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
