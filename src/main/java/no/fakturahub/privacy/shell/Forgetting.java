package no.fakturahub.privacy.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets who an invoice was for: its number, dates and sums stay, so that series and sums are whole.
@Component
class Forgetting {

  /** Everything that hangs on the invoice and may name somebody. */
  private static final List<String> OF_AN_INVOICE = List.of(
      "delete from document where invoice_id = ?",
      "update timeline set evidence = '' where invoice_id = ?",
      """
          update delivery_report set words = '–', evidence = '' where delivery_id in
            (select id from delivery where invoice_id = ?)""",
      "update delivery set evidence = '' where invoice_id = ?",
      "update reminder set words = '', evidence = '' where invoice_id = ?",
      "delete from coming_order where coming = ?",
      "delete from coming where id = ?",
      """
          update payment set payer = null, debit_account = null, words = '' where id in
            (select payment_id from allocation where invoice_id = ?)""",
      "update decision set note = null where invoice_id = ?");

  private final JdbcClient db;
  private final Anonymous anonymous;

  Forgetting(JdbcClient db, Anonymous anonymous) {
    this.db = db;
    this.anonymous = anonymous;
  }

  /// Those that were issued before the day and are settled, the oldest first.
  List<UUID> ripe(LocalDate keptFrom, int most) {
    return db.sql(RIPE + " order by i.issued limit ?").params(keptFrom, most)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  List<UUID> ripe(LocalDate keptFrom, String seller, String customer) {
    return db.sql(RIPE + " and i.seller = ? and i.buyer_id = ?")
        .params(keptFrom, seller, customer).query((row, _) -> row.getObject(1, UUID.class)).list();
  }

  private static final String RIPE = """
      select i.id from invoice i where i.forgotten = false and i.issued < ?
        and (i.credits is not null or i.payable_ore
          <= (select coalesce(sum(a.ore), 0) from allocation a where a.invoice_id = i.id
              and a.target <> 'CLAIM')
            + (select coalesce(sum(c.payable_ore), 0) from invoice c where c.credits = i.id))""";

  @Transactional
  public void forget(UUID invoice) {
    var snapshot = db
        .sql("select snapshot from invoice where id = ? and forgotten = false for update")
        .param(invoice).query(String.class).optional();
    if (snapshot.isEmpty())
      return;
    OF_AN_INVOICE.forEach(sql -> db.sql(sql).param(invoice).update());
    db.sql("""
        update invoice set buyer_id = ?, buyer_name = ?, snapshot = ?, forgotten = true
        where id = ?""")
        .params(Anonymous.NOBODY, Anonymous.NOBODY, anonymous.of(snapshot.get()), invoice).update();
  }
}
