package no.fakturahub.ledger.shell;

import java.util.OptionalLong;
import java.util.function.LongSupplier;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Which customer in an accounting system each of ours is. On every node, one at a time asks for a
/// customer.
///
/// The accounting system is known by its bean's name.
@Repository
public class KnownCustomers {

  private final JdbcClient db;
  private final TransactionTemplate alone;

  public KnownCustomers(JdbcClient db, PlatformTransactionManager transactions) {
    this.db = db;
    this.alone = new TransactionTemplate(transactions);
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// What a customer is known by for ever: the company it is, or else its number at the seller.
  public static String identity(Customer customer) {
    var company = customer.orgNumber();
    return company == null ? "customer " + customer.id() : "company " + company;
  }

  public OptionalLong find(String system, OrgNumber seller, String identity) {
    return idOf("""
        select vendor_id from vendor_customer where system = ? and seller = ? and customer = ?""",
        system, seller, identity);
  }

  /// @param introduce asked once however many come at the same time, and again when it failed
  public void introduce(String system, OrgNumber seller, String identity,
      LongSupplier introduce) {
    if (find(system, seller, identity).isPresent())
      return;
    alone.executeWithoutResult(_ -> db.sql("""
        insert into vendor_customer (system, seller, customer) values (?, ?, ?)
        on conflict do nothing""").params(system, seller.value(), identity).update());
    alone.executeWithoutResult(_ -> {
      if (locked(system, seller, identity).isPresent())
        return;
      db.sql("""
          update vendor_customer set vendor_id = ?
          where system = ? and seller = ? and customer = ?""")
          .params(introduce.getAsLong(), system, seller.value(), identity).update();
    });
  }

  /// The next to come asks again.
  public void forget(String system, OrgNumber seller, String identity) {
    alone.executeWithoutResult(_ -> db.sql("""
        delete from vendor_customer where system = ? and seller = ? and customer = ?""")
        .params(system, seller.value(), identity).update());
  }

  private OptionalLong locked(String system, OrgNumber seller, String identity) {
    return idOf("""
        select vendor_id from vendor_customer where system = ? and seller = ? and customer = ?
        for update""", system, seller, identity);
  }

  private OptionalLong idOf(String sql, String system, OrgNumber seller, String identity) {
    return db.sql(sql).params(system, seller.value(), identity).query((row, _) -> {
      var id = row.getLong("vendor_id");
      return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
    }).optional().orElse(OptionalLong.empty());
  }
}
