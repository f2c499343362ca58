package no.fakturahub.efaktura.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.efaktura.Consignment;
import no.fakturahub.efaktura.Consignment.Stage;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The consignments, a row for each delivery by eFaktura.
@Component
class ConsignmentTable {

  private final JdbcClient db;
  private final Clock clock;

  ConsignmentTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Consignment> find(UUID delivery) {
    return db.sql("select * from efaktura_consignment where delivery_id = ?").param(delivery)
        .query(ConsignmentTable::row).optional();
  }

  List<Consignment> of(UUID invoice) {
    return db.sql("select * from efaktura_consignment where invoice_id = ?").param(invoice)
        .query(ConsignmentTable::row).list();
  }

  void begin(UUID delivery, Invoice invoice, String receiver) {
    var now = now();
    db.sql("""
        insert into efaktura_consignment (delivery_id, invoice_id, seller, number, receiver, stage,
          credited_ore, begun_at, changed_at) values (?, ?, ?, ?, ?, 'BEGUN', 0, ?, ?)""")
        .params(delivery, invoice.id(), invoice.seller().orgNumber().value(), invoice.number(),
            receiver, now, now)
        .update();
  }

  /// Nothing has been taken in under this receiver, and another may be found.
  void address(UUID delivery, String receiver) {
    db.sql("update efaktura_consignment set receiver = ?, changed_at = ? where delivery_id = ?")
        .params(receiver, now(), delivery).update();
  }

  /// @return whether this is news
  boolean to(Stage stage, UUID delivery) {
    return db.sql("""
        update efaktura_consignment set stage = :stage, changed_at = :now
        where delivery_id = :delivery and stage in (:before)""").param("stage", stage.name())
        .param("now", now()).param("delivery", delivery)
        .param("before", stage.comesAfter().stream().map(Stage::name).toList()).update() == 1;
  }

  /// @return how much of the invoice has been credited by now
  Money credited(UUID delivery, Money more) {
    db.sql("""
        update efaktura_consignment set credited_ore = credited_ore + ? where delivery_id = ?""")
        .params(more.ore(), delivery).update();
    return new Money(db.sql("select credited_ore from efaktura_consignment where delivery_id = ?")
        .param(delivery).query(Long.class).single());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Consignment row(ResultSet row, int number) throws SQLException {
    return new Consignment(row.getObject("delivery_id", UUID.class),
        row.getObject("invoice_id", UUID.class), new OrgNumber(row.getString("seller")),
        row.getLong("number"), row.getString("receiver"), Stage.valueOf(row.getString("stage")),
        row.getObject("begun_at", OffsetDateTime.class).toInstant());
  }
}
