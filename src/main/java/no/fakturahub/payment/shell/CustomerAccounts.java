package no.fakturahub.payment.shell;

import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.payment.CustomerAccount;
import no.fakturahub.payment.CustomerAccount.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What stands between a seller and a customer, reckoned from the rows.
@Repository
class CustomerAccounts {

  private final JdbcClient db;

  CustomerAccounts(JdbcClient db) {
    this.db = db;
  }

  /// Money counts from the day it came; what was moved or given up, from the day that was done.
  CustomerAccount of(OrgNumber seller, String customer, LocalDate on) {
    return new CustomerAccount(on, db.sql("""
        select i.id, i.number, i.due, i.payable_ore
          - (select coalesce(sum(c.payable_ore), 0) from invoice c
            where c.credits = i.id and c.issued <= :on)
          - (select coalesce(sum(a.ore), 0) from allocation a
            where a.invoice_id = i.id and a.lies_from <= :on) as owed
        from invoice i
        where i.seller = :seller and i.buyer_id = :customer and i.credits is null
          and i.issued <= :on
        order by i.issued, i.number""")
        .param("on", on).param("seller", seller.value())
        .param("customer", customer)
        .query((row, _) -> new Item(row.getObject("id", UUID.class), row.getLong("number"),
            row.getObject("due", LocalDate.class), new Money(row.getLong("owed"))))
        .list().stream().filter(item -> !item.owed().isZero()).toList());
  }
}
