package no.fakturahub.order.shell;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.order.Coming;
import no.fakturahub.order.Coming.State;
import no.fakturahub.order.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tables `coming` and `coming_order`. Nothing is deleted: what was made or dropped stays beside its orders.
@Component
class ComingTable {

  private static final int MOST_ENDED = 700;

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  ComingTable(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  /// The one that gathers by this, made if there is none, and locked: nobody makes it while an order joins.
  ///
  /// @return empty when it was ended meanwhile
  Optional<UUID> open(OrgNumber seller, Level level, LocalDate on, String gathersBy) {
    var key = Sha256.of(gathersBy.getBytes(StandardCharsets.UTF_8));
    db.sql("""
        insert into coming (id, seller, level, made_from, gathers_by, state, since, ended)
        values (?, ?, ?, ?, ?, 'WAITING', ?, '') on conflict do nothing""")
        .params(UUID.randomUUID(), seller.value(), level.name(), on, key, now()).update();
    return db.sql("select id from coming where gathers_by = ? for update").param(key)
        .query(UUID.class).optional();
  }

  void add(UUID coming, Order order) {
    db.sql("""
        insert into coming_order (coming, number, content)
        values (?, (select count(*) + 1 from coming_order where coming = ?), ?)""")
        .params(coming, coming, json.writeValueAsString(order)).update();
  }

  Optional<Coming> find(UUID id) {
    return db.sql("select * from coming where id = ?").param(id).query(this::coming).optional();
  }

  Optional<Coming> lock(UUID id) {
    return db.sql("select * from coming where id = ? for update").param(id).query(this::coming)
        .optional();
  }

  List<Coming> waiting(OrgNumber seller, Level level, int most) {
    return db.sql("""
        select * from coming where seller = ? and level = ? and state = 'WAITING'
        order by since, id limit ?""")
        .params(seller.value(), level.name(), most).query(this::coming).list();
  }

  long count(OrgNumber seller, Level level) {
    return db
        .sql("select count(*) from coming where seller = ? and level = ? and state = 'WAITING'")
        .params(seller.value(), level.name()).query(Long.class).single();
  }

  List<Coming> beside(OrgNumber seller, LocalDate from, LocalDate to) {
    return db.sql("""
        select * from coming where seller = ? and level = 'MANUAL' and since >= ? and since < ?
        order by since, id""")
        .params(seller.value(), start(from), start(to.plusDays(1))).query(this::coming).list();
  }

  List<UUID> due(LocalDate today) {
    return db.sql("""
        select id from coming where level = 'AUTOMATIC' and state = 'WAITING' and made_from <= ?
        order by since, id""").param(today)
        .query((row, _) -> row.getObject("id", UUID.class)).list();
  }

  void end(UUID id, State state, String ended) {
    db.sql("update coming set state = ?, ended = ?, gathers_by = ? where id = ?")
        .params(state.name(), ended.substring(0, Math.min(ended.length(), MOST_ENDED)),
            id.toString(), id)
        .update();
  }

  private Coming coming(ResultSet row, int number) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Coming(id, new OrgNumber(row.getString("seller")),
        Level.valueOf(row.getString("level")), row.getObject("made_from", LocalDate.class),
        orders(id), row.getObject("since", OffsetDateTime.class).toInstant(),
        State.valueOf(row.getString("state")), row.getString("ended"));
  }

  List<Order> orders(UUID coming) {
    return db.sql("select content from coming_order where coming = ? order by number")
        .param(coming).query((row, _) -> json.readValue(row.getString(1), Order.class)).list();
  }

  private OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
