package no.fakturahub.vipps.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.vipps.Charge;
import no.fakturahub.vipps.ChargeState;
import no.fakturahub.vipps.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The charges, one row each, at most one for an invoice.
@Component
class ChargeTable {

  private final JdbcClient db;
  private final Timeline timeline;
  private final Draws draws;
  private final TransactionTemplate atOnce;

  ChargeTable(JdbcClient db, Timeline timeline, Draws draws,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.timeline = timeline;
    this.draws = draws;
    this.atOnce = new TransactionTemplate(transactions);
    atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  Optional<Charge> of(UUID invoice) {
    return db.sql("select * from vipps_charge where invoice_id = ?").param(invoice)
        .query((row, _) -> charge(row)).optional();
  }

  Optional<UUID> invoice(String orderId) {
    return db.sql("select invoice_id from vipps_charge where order_id = ?").param(orderId)
        .query(UUID.class).optional();
  }

  /// It stands at once, whatever happens to the caller, and is looked at until it has ended.
  void begin(Charge charge) {
    atOnce.executeWithoutResult(_ -> {
      db.sql("""
          insert into vipps_charge (order_id, invoice_id, agreement_id, ore, due, state,
            captured_ore, given_back_ore, why) values (?, ?, ?, ?, ?, ?, 0, 0, '')""")
          .params(charge.orderId().value(), charge.invoice(), charge.agreement(),
              charge.amount().ore(), charge.due(), charge.state().name())
          .update();
      timeline.add(charge.invoice(), Step.PAYMENT_BEGUN, "VIPPS %s: kr %s is drawn %s"
          .formatted(charge.orderId(), charge.amount(), charge.due()));
      draws.until(charge.invoice());
    });
  }

  /// In the caller's transaction, which books what was drawn.
  void put(Charge charge) {
    db.sql("""
        update vipps_charge set state = ?, captured_ore = ?, given_back_ore = ?
        where order_id = ?""")
        .params(charge.state().name(), charge.captured().ore(), charge.givenBack().ore(),
            charge.orderId().value())
        .update();
  }

  /// @param why for a person; empty when the state says it all
  void notDrawn(Charge charge, ChargeState how, String why) {
    put(charge.in(how));
    db.sql("update vipps_charge set why = ? where order_id = ?")
        .params(why.length() > 1000 ? why.substring(0, 1000) : why, charge.orderId().value())
        .update();
    timeline.add(charge.invoice(), Step.PAYMENT_NOT_MADE, "VIPPS %s: %s%s"
        .formatted(charge.orderId(), how, why.isEmpty() ? "" : "; " + why));
  }

  private static Charge charge(ResultSet row) throws SQLException {
    return new Charge(row.getObject("invoice_id", UUID.class),
        row.getObject("agreement_id", UUID.class), new Reference(row.getString("order_id")),
        new Money(row.getLong("ore")), row.getObject("due", LocalDate.class),
        ChargeState.valueOf(row.getString("state")), new Money(row.getLong("captured_ore")),
        new Money(row.getLong("given_back_ore")));
  }
}
