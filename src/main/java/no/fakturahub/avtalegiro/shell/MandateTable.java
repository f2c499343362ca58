package no.fakturahub.avtalegiro.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import no.fakturahub.avtalegiro.Mandate;
import no.fakturahub.avtalegiro.Mandates;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.ocrgiro.OcrMandate;
import no.fakturahub.ocrgiro.OcrMandate.Registration;
import no.fakturahub.payment.MandatesTold;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The mandates, a row for each account and KID. The same file told again leaves them as they are.
@Component
class MandateTable implements Mandates {

  private final JdbcClient db;
  private final Clock clock;

  MandateTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(MandatesTold told) {
    if (told.mandates().stream().anyMatch(one -> one.registration() == Registration.ALL))
      db.sql("delete from mandate where account = ?").param(told.account().value()).update();
    told.mandates().forEach(this::take);
  }

  private void take(OcrMandate mandate) {
    db.sql("delete from mandate where account = ? and kid = ?")
        .params(mandate.account().value(), mandate.kid().value()).update();
    switch (mandate.registration()) {
      case ALL, CHANGED -> db.sql("""
          insert into mandate (account, kid, bank_notice, told_at) values (?, ?, ?, ?)""")
          .params(mandate.account().value(), mandate.kid().value(), mandate.bankNotice(),
              clock.instant().atOffset(ZoneOffset.UTC))
          .update();
      case DELETED -> {
        // it is gone
      }
    }
  }

  @Override
  public Optional<Mandate> of(Invoice invoice) {
    var scheme = invoice.seller().kid();
    var customer = scheme.customerOf(invoice.kid());
    var like = customer.map(digits -> digits + "_".repeat(scheme.length() - digits.length()))
        .orElse("");
    return db.sql("""
        select account, kid, bank_notice from mandate
        where account = ? and (kid = ? or kid like ?) order by place desc""")
        .params(invoice.seller().account().value(), invoice.kid().value(), like)
        .query(MandateTable::row).list().stream().filter(mandate -> mandate.covers(invoice))
        .findFirst();
  }

  private static Mandate row(ResultSet row, int number) throws SQLException {
    return new Mandate(new AccountNumber(row.getString("account")), new Kid(row.getString("kid")),
        row.getBoolean("bank_notice"));
  }
}
