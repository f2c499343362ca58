package no.fakturahub.vipps.shell;

import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where each sales unit sends its messages, and the secret they are sealed with.
@Component
class HookTable {

  record Hook(String id, String url, String secret) {
    @Override
    public String toString() {
      return id + " " + url;
    }
  }

  private final JdbcClient db;

  HookTable(JdbcClient db) {
    this.db = db;
  }

  @Nullable
  Hook of(OrgNumber seller) {
    return db.sql("select id, url, secret from vipps_webhook where seller = ?")
        .param(seller.value())
        .query((row, _) -> new Hook(row.getString(1), row.getString(2), row.getString(3)))
        .optional().orElse(null);
  }

  void put(OrgNumber seller, Hook hook) {
    db.sql("delete from vipps_webhook where seller = ?").param(seller.value()).update();
    db.sql("insert into vipps_webhook (seller, id, url, secret) values (?, ?, ?, ?)")
        .params(seller.value(), hook.id(), hook.url(), hook.secret()).update();
  }
}
