package no.fakturahub.invoice.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The invoices. A row is written once; only its approval comes later.
@Component
class InvoiceTable {

  private final JdbcClient db;
  private final Snapshots snapshots;

  InvoiceTable(JdbcClient db, Snapshots snapshots) {
    this.db = db;
    this.snapshots = snapshots;
  }

  void insert(Invoice invoice) {
    db.sql("""
        insert into invoice (id, seller, number, account, kid, issued, due, buyer_id, buyer_name,
          payable_ore, snapshot, credits, approved)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)""")
        .params(Arrays.asList(invoice.id(), invoice.seller().orgNumber().value(), invoice.number(),
            invoice.seller().account().value(), invoice.kid().value(), invoice.issued(),
            invoice.due(), invoice.buyer().id(), invoice.buyer().name(),
            invoice.totals().payable().ore(), snapshots.write(invoice),
            invoice.credits() == null ? null : invoice.credits().invoice()))
        .update();
  }

  Optional<Invoice> find(UUID id) {
    return db.sql("select snapshot from invoice where id = ?").param(id).query(String.class)
        .optional().map(snapshots::read);
  }

  Optional<Invoice> lock(UUID id) {
    return db.sql("select snapshot from invoice where id = ? for update").param(id)
        .query(String.class).optional().map(snapshots::read);
  }

  List<Invoice> creditNotes(UUID invoice) {
    return db.sql("select snapshot from invoice where credits = ? order by number").param(invoice)
        .query((row, _) -> snapshots.read(row.getString(1))).list();
  }

  Money credited(UUID invoice) {
    return new Money(
        db.sql("select coalesce(sum(payable_ore), 0) from invoice where credits = ?").param(invoice)
            .query(Long.class).single());
  }

  Optional<Invoice> findByKid(AccountNumber account, Kid kid) {
    return db.sql("select snapshot from invoice where account = ? and kid = ?")
        .params(account.value(), kid.value()).query(String.class).optional().map(snapshots::read);
  }

  Optional<Invoice> findByNumber(OrgNumber seller, long number) {
    return db.sql("select snapshot from invoice where seller = ? and number = ?")
        .params(seller.value(), number).query(String.class).optional().map(snapshots::read);
  }

  /// @return false when it was approved before
  boolean approve(UUID id) {
    return db.sql("update invoice set approved = true where id = ? and approved = false").param(id)
        .update() == 1;
  }
}
