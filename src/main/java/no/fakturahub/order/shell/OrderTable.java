package no.fakturahub.order.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.order.Order;
import no.fakturahub.order.Orders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Every order that was accepted, by the name it has for ever: seller, partner, id.
@Component
class OrderTable implements Orders {

  /// @param fingerprint of what the order says, so that the same id with other content is seen
  record Row(UUID invoice, String fingerprint) {}

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  OrderTable(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  Optional<Row> find(Order order) {
    return db.sql("""
        select invoice_id, fingerprint from orders
        where seller = ? and partner = ? and order_id = ?""")
        .params(order.seller().value(), order.partner(), order.id())
        .query((row, _) -> new Row(row.getObject(1, UUID.class), row.getString(2))).optional();
  }

  /// @throws org.springframework.dao.DuplicateKeyException when another thread was first
  void insert(Order order, UUID invoice, UUID received) {
    db.sql("""
        insert into orders (seller, partner, order_id, fingerprint, invoice_id, received_id,
          accepted_at)
        values (?, ?, ?, ?, ?, ?, ?)""")
        .params(order.seller().value(), order.partner(), order.id(), fingerprint(order), invoice,
            received, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Entry> latest(int most) {
    return db.sql("""
        select * from orders o where not exists (
          select 1 from coming c where c.id = o.invoice_id and c.state <> 'MADE')
        order by accepted_at desc, order_id desc limit ?""")
        .param(most).query((row, _) -> entry(row)).list();
  }

  @Override
  public List<Entry> of(UUID invoice) {
    return db.sql("select * from orders where invoice_id = ?").param(invoice)
        .query((row, _) -> entry(row)).list();
  }

  @Override
  public long count() {
    return db.sql("select count(*) from orders").query(Long.class).single();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(row.getString("partner"), row.getString("order_id"),
        row.getObject("invoice_id", UUID.class),
        row.getObject("accepted_at", OffsetDateTime.class).toInstant());
  }

  String fingerprint(Order order) {
    return Sha256.of(json.writeValueAsBytes(order));
  }
}
