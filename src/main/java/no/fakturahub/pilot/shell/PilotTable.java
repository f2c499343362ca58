package no.fakturahub.pilot.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.pilot.Done;
import no.fakturahub.pilot.Trial;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tables `pilot_trial` and `pilot_done`: the last trial of each, and the last that was told of each order.
@Component
class PilotTable {

  private final JdbcClient db;
  private final Clock clock;

  PilotTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Transactional
  public void keep(UUID coming, Trial trial) {
    db.sql("delete from pilot_trial where coming = ?").param(coming).update();
    db.sql("""
        insert into pilot_trial (coming, good, verdict, channel, way, tried_at)
        values (:coming, :good, :verdict, :channel, :way, :at)""")
        .param("coming", coming).param("good", trial.good()).param("verdict", trial.verdict())
        .param("channel", trial.channel() == null ? null : trial.channel().name())
        .param("way", trial.way()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  Optional<Trial> trial(UUID coming) {
    return db.sql("select * from pilot_trial where coming = ?").param(coming)
        .query((row, _) -> trial(row)).optional();
  }

  @Transactional
  public void keep(OrgNumber seller, Done done) {
    db.sql("delete from pilot_done where seller = ? and order_id = ?")
        .params(seller.value(), done.order()).update();
    db.sql("""
        insert into pilot_done (seller, order_id, number, issued, due, net_ore, vat_ore,
          payable_ore)
        values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(seller.value(), done.order(), done.number(), done.issued(), done.due(),
            done.net().ore(), done.vat().ore(), done.payable().ore())
        .update();
  }

  List<Done> done(OrgNumber seller, LocalDate from, LocalDate to) {
    return db.sql("""
        select * from pilot_done where seller = ? and issued between ? and ?
        order by issued, order_id""")
        .params(seller.value(), from, to).query((row, _) -> done(row)).list();
  }

  List<Done> done(OrgNumber seller, List<String> orders) {
    return orders.isEmpty()
        ? List.of()
        : db.sql("select * from pilot_done where seller = :seller and order_id in (:orders)")
            .param("seller", seller.value()).param("orders", orders)
            .query((row, _) -> done(row)).list();
  }

  private static Trial trial(ResultSet row) throws SQLException {
    var channel = row.getString("channel");
    return new Trial(row.getBoolean("good"), row.getString("verdict"),
        channel == null ? null : Channel.valueOf(channel), row.getString("way"));
  }

  private static Done done(ResultSet row) throws SQLException {
    return new Done(row.getString("order_id"), row.getString("number"),
        row.getObject("issued", LocalDate.class), row.getObject("due", LocalDate.class),
        new Money(row.getLong("net_ore")), new Money(row.getLong("vat_ore")),
        new Money(row.getLong("payable_ore")));
  }
}
