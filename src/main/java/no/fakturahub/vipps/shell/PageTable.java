package no.fakturahub.vipps.shell;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The pages where invoices are paid, each behind 256 bits that nobody can guess.
@Component
class PageTable {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient db;
  private final Clock clock;

  PageTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// The same for ever.
  String token(UUID invoice) {
    return find(invoice).orElseGet(() -> {
      var bytes = new byte[32];
      RANDOM.nextBytes(bytes);
      db.sql("""
          insert into vipps_page (invoice_id, token, made_at) values (?, ?, ?)
          on conflict do nothing""")
          .params(invoice, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
              clock.instant().atOffset(ZoneOffset.UTC))
          .update();
      return find(invoice).orElseThrow();
    });
  }

  Optional<UUID> invoice(String token) {
    return db.sql("select invoice_id from vipps_page where token = ?").param(token)
        .query(UUID.class).optional();
  }

  /// Alone with the invoice's attempts until the transaction ends.
  void hold(UUID invoice) {
    db.sql("select token from vipps_page where invoice_id = ? for update").param(invoice)
        .query(String.class).single();
  }

  private Optional<String> find(UUID invoice) {
    return db.sql("select token from vipps_page where invoice_id = ?").param(invoice)
        .query(String.class).optional();
  }
}
