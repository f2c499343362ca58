package no.fakturahub.ledger.shell.tripletex;

import java.util.OptionalLong;
import java.util.function.LongSupplier;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Which customer in the accounting system each of ours is. On every node, one at a time asks for a
/// customer.
@Repository
class KnownCustomers {

  private final JdbcClient db;
  private final TransactionTemplate alone;

  KnownCustomers(JdbcClient db, PlatformTransactionManager transactions) {
    this.db = db;
    this.alone = new TransactionTemplate(transactions);
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  OptionalLong find(OrgNumber seller, String identity) {
    return idOf("select vendor_id from ledger_customer where seller = ? and customer = ?", seller,
        identity);
  }

  /// @param introduce asked once however many come at the same time, and again when it failed
  void introduce(OrgNumber seller, String identity, LongSupplier introduce) {
    if (find(seller, identity).isPresent())
      return;
    alone.executeWithoutResult(_ -> db.sql("""
        insert into ledger_customer (seller, customer) values (?, ?) on conflict do nothing""")
        .params(seller.value(), identity).update());
    alone.executeWithoutResult(_ -> {
      if (locked(seller, identity).isPresent())
        return;
      db.sql("update ledger_customer set vendor_id = ? where seller = ? and customer = ?")
          .params(introduce.getAsLong(), seller.value(), identity).update();
    });
  }

  /// The next to come asks again.
  void forget(OrgNumber seller, String identity) {
    alone.executeWithoutResult(
        _ -> db.sql("delete from ledger_customer where seller = ? and customer = ?")
            .params(seller.value(), identity).update());
  }

  private OptionalLong locked(OrgNumber seller, String identity) {
    return idOf(
        "select vendor_id from ledger_customer where seller = ? and customer = ? for update",
        seller, identity);
  }

  private OptionalLong idOf(String sql, OrgNumber seller, String identity) {
    return db.sql(sql).params(seller.value(), identity).query((row, _) -> {
      var id = row.getLong("vendor_id");
      return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
    }).optional().orElse(OptionalLong.empty());
  }
}
