package no.fakturahub.payment.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import no.fakturahub.payment.Fingerprint;
import no.fakturahub.payment.KnownMoney;
import no.fakturahub.payment.Rail;
import no.fakturahub.payment.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every telling of money: those that it was booked by, and those that told of it again.
@Component
class Tellings {

  private final JdbcClient db;
  private final Clock clock;

  Tellings(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// What is booked of this amount to this account about that day.
  List<KnownMoney> like(Receipt receipt) {
    var payment = receipt.payment();
    var known = new LinkedHashMap<UUID, KnownMoney>();
    db.sql("""
        select p.id, p.evidence, p.settled, p.kid, p.debit_account, p.rail, p.bank_file_id,
          p.archive_reference, p.place from payment p
        where p.account = ? and p.ore = ? and p.settled between ? and ?
        union all
        select p.id, p.evidence, p.settled, p.kid, p.debit_account, t.rail, t.bank_file_id,
          t.reference, p.place from payment p join told_again t on t.payment_id = p.id
        where p.account = ? and p.ore = ? and p.settled between ? and ?
        order by place""")
        .params(twice(payment.account().value(), payment.amount().ore(),
            payment.settled().minusDays(Fingerprint.DAYS_APART),
            payment.settled().plusDays(Fingerprint.DAYS_APART)))
        .query((row, _) -> new KnownMoney(row.getObject(1, UUID.class), row.getString(2),
            List.of(new Fingerprint(Rail.valueOf(row.getString(6)), row.getObject(7, UUID.class),
                payment.account(), row.getObject(3, LocalDate.class),
                payment.amount(), row.getString(4), row.getString(5),
                row.getString(8), false))))
        .list().forEach(one -> known.merge(one.payment(), one, KnownMoney::and));
    return List.copyOf(known.values());
  }

  private static List<Object> twice(Object... params) {
    var all = Arrays.copyOf(params, params.length * 2);
    System.arraycopy(params, 0, all, params.length, params.length);
    return Arrays.asList(all);
  }

  void add(KnownMoney same, Receipt receipt) {
    var source = receipt.telling();
    db.sql("""
        insert into told_again (rail, source_key, payment_id, evidence, bank_file_id, reference,
          told_at)
        values (?, ?, ?, ?, ?, ?, ?)""")
        .params(Arrays.asList(receipt.rail().name(), source.key(), same.payment(),
            source.evidence(), source.bankFile(), receipt.reference(),
            clock.instant().atOffset(ZoneOffset.UTC)))
        .update();
  }
}
