package no.fakturahub.ledger.shell;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.ledger.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the hub has booked on the customer ledger, summed by invoice.
@Repository
class PostingSums {

  private final JdbcClient db;

  PostingSums(JdbcClient db) {
    this.db = db;
  }

  /// @param system where it is booked
  /// @param counts which of them: by reason, and by whether money came in
  /// @return by invoice number, without those that come to nothing
  Map<String, Money> owed(OrgNumber seller, String system,
      BiPredicate<Reason, Boolean> counts) {
    var sums = new TreeMap<String, Money>();
    db.sql(
        """
            select l.invoice_number, p.reason, l.ore < 0 as credit, sum(l.ore) as ore
            from posting p join posting_line l on l.posting = p.id
            where p.seller = ? and p.state = 'BOOKED' and p.booked_in = ? and l.invoice_number is not null
            group by l.invoice_number, p.reason, l.ore < 0""")
        .params(seller.value(), system).query(row -> {
          if (counts.test(Reason.valueOf(row.getString("reason")), row.getBoolean("credit")))
            sums.merge(row.getString("invoice_number"), new Money(row.getLong("ore")), Money::plus);
        });
    sums.values().removeIf(Money::isZero);
    return sums;
  }
}
