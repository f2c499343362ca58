package no.fakturahub.delivery.shell;

import no.fakturahub.invoice.Invoice;
import no.fakturahub.payment.TwoPeople;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The account that customers are asked to pay to is what a thief would change. Where a seller's money takes two
/// people, an account that no invoice of the seller has left with waits for a yes; the next with it go by themselves.
@Component
class KnownAccounts {

  private final JdbcClient db;
  private final ObjectProvider<TwoPeople> rule;

  KnownAccounts(JdbcClient db, ObjectProvider<TwoPeople> rule) {
    this.db = db;
    this.rule = rule;
  }

  boolean isNewOn(Invoice invoice) {
    var twoPeople = rule.getIfAvailable();
    return twoPeople != null && twoPeople.isFor(invoice.seller()) && !hasLeft(invoice);
  }

  private boolean hasLeft(Invoice invoice) {
    return db.sql("""
        select exists (select 1 from invoice i join delivery d on d.invoice_id = i.id
          where i.account = ? and i.seller = ? and (d.released or d.state in
            ('HANDED_OVER', 'DELIVERED', 'ACCEPTED', 'UNDER_QUERY', 'REJECTED', 'BOUNCED')))""")
        .params(invoice.seller().account().value(), invoice.seller().orgNumber().value())
        .query(Boolean.class).single();
  }
}
