package no.fakturahub.payment.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.OpenItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The open items in their tables, each question answered by an index.
@Repository
class OpenItemTable implements OpenItems {

  private static final int A_FEW = 10;
  private static final int A_FEW_DOZEN = 36;

  private final JdbcClient db;

  OpenItemTable(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Optional<Open> byNumber(AccountNumber account, long number) {
    return db.sql("select * from open_item where account = ? and number = ?")
        .params(account.value(), number).query(OpenItemTable::row).optional();
  }

  @Override
  public Optional<Open> paidByKid(AccountNumber account, String kid) {
    return db.sql("""
        select i.*, (select coalesce(sum(a.ore), 0) from allocation a
          where a.invoice_id = i.id and a.target = 'INVOICE')
          + (select coalesce(sum(a.ore), 0) from side_claim c join allocation a on a.claim_id = c.id
          where c.invoice_id = i.id) as owed
        from invoice i where i.account = ? and i.kid = ? and i.credits is null""")
        .params(account.value(), kid).query(OpenItemTable::row).optional();
  }

  @Override
  public List<Open> byKids(AccountNumber account, Collection<String> kids) {
    return kids.isEmpty()
        ? List.of()
        : db.sql("select * from open_item where account = :account and kid in (:kids)")
            .param("account", account.value()).param("kids", kids).query(OpenItemTable::row).list();
  }

  @Override
  public List<Open> byAmount(AccountNumber account, Money amount) {
    return db.sql("""
        select * from open_item where account = :account and payable_ore = :ore and owed = :ore
        order by due, number limit :most""").param("account", account.value())
        .param("ore", amount.ore()).param("most", A_FEW).query(OpenItemTable::row).list();
  }

  @Override
  public List<Open> ofCustomer(AccountNumber account, String customer) {
    return db.sql("""
        select * from open_item where account = ? and buyer_id = ? order by due, number limit ?""")
        .params(account.value(), customer, A_FEW_DOZEN).query(OpenItemTable::row).list();
  }

  @Override
  public List<String> customersPaidBy(AccountNumber account, String payerAccount) {
    return db.sql("""
        select distinct i.buyer_id from payment p join lies_on l on l.payment_id = p.id
        join invoice i on i.id = l.invoice_id
        where p.account = ? and p.debit_account = ? order by i.buyer_id limit ?""")
        .params(account.value(), payerAccount, A_FEW)
        .query((row, _) -> row.getString("buyer_id")).list();
  }

  @Override
  public List<String> customersNamed(AccountNumber account, String name) {
    return db.sql("""
        select distinct buyer_id from invoice where account = ? and buyer_name = ?
        order by buyer_id limit ?""")
        .params(account.value(), name, A_FEW).query((row, _) -> row.getString("buyer_id")).list();
  }

  private static Open row(ResultSet row, int number) throws SQLException {
    return new Open(row.getObject("id", UUID.class), row.getLong("number"), row.getString("kid"),
        row.getString("buyer_id"), row.getString("buyer_name"), new Money(row.getLong("owed")),
        row.getObject("due", LocalDate.class));
  }
}
