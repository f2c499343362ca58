package no.fakturahub.parked.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.parked.LeftOutside;
import no.fakturahub.parked.MessageParked;
import no.fakturahub.parked.Origin;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessage.State;
import no.fakturahub.parked.Parking;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One row for each thing that stopped. The same thing that stops again while its row is open is counted there.
@Component
class ParkedTable implements Parking, LeftOutside {

  private static final Logger LOG = LoggerFactory.getLogger(ParkedTable.class);
  private static final String ALL_BUT_THE_BYTES = """
      select id, place, endpoint, name, code, detail, sha256, size, original is not null as held,
        parked_at, times, state, closed_at, closing from parked""";

  private final JdbcClient db;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ParkedTable(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
    this.db = db;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional
  public UUID park(String where, String name, String code, String detail, byte[] bytes) {
    return park(where, name, code, detail, Map.of(), bytes);
  }

  @Override
  @Transactional
  public UUID park(String where, String name, String code, String detail,
      Map<String, String> headers, byte[] bytes) {
    return keep(new Stopped(where, "", name, code, detail, Headers.json(headers), bytes,
        bytes.length));
  }

  @Override
  @Transactional
  public UUID tell(String where, String name, String code, String detail, long size) {
    return keep(outside(where, name, code, detail, size));
  }

  @Override
  @Transactional
  public void settle(String where, String name, long size, String closing) {
    db.sql("""
        update parked set state = ?, closing = ?, closed_at = ?, open_key = null
        where open_key = ?""")
        .params(State.DISCARDED.name(), closing, now(), outside(where, name, "", "", size).key())
        .update();
  }

  private static Stopped outside(String where, String name, String code, String detail,
      long size) {
    return new Stopped(where, "", name, code, detail, "{}", null, size);
  }

  @Transactional
  public UUID keep(Stopped it) {
    var id = UUID.randomUUID();
    var isNew = db.sql(
        """
            insert into parked (id, place, endpoint, name, code, detail, headers, original, size, sha256,
              parked_at, times, state, open_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'OPEN', ?) on conflict do nothing""")
        .params(id, cut(it.where(), 200), cut(it.endpoint(), 1000),
            cut(it.name(), 500), cut(it.code(), 60), it.detail(), it.headers())
        .param(it.original())
        .params(it.size(), it.sha256(), now(), it.key()).update() == 1;
    db.sql("update parked set times = times + 1, code = ?, detail = ?, parked_at = ?"
        + " where open_key = ?").params(cut(it.code(), 60), it.detail(), now(), it.key()).update();
    if (isNew)
      events.publishEvent(new MessageParked(id, it.code()));
    var kept = db.sql("select id from parked where open_key = ?").param(it.key())
        .query(UUID.class).single();
    LOG.warn("Parked at {}: {}, {}", it.where(), it.code(), kept);
    return kept;
  }

  /// @param origin told in the same transaction; missing where nobody is
  @Transactional
  public UUID keep(Stopped it, @Nullable Origin origin) {
    var id = keep(it);
    if (origin != null)
      origin.hearsThatItWaits(id);
    return id;
  }

  List<ParkedMessage> list(State state, int most) {
    return db.sql(ALL_BUT_THE_BYTES + " where state = ? order by parked_at desc, id limit ?")
        .params(state.name(), most).query(ParkedTable::row).list();
  }

  Optional<ParkedMessage> find(UUID id) {
    return db.sql(ALL_BUT_THE_BYTES + " where id = ?").param(id).query(ParkedTable::row)
        .optional();
  }

  Optional<ParkedMessage> openWith(String sha256) {
    return db.sql(ALL_BUT_THE_BYTES
        + " where state = 'OPEN' and sha256 = ? order by parked_at desc limit 1").param(sha256)
        .query(ParkedTable::row).optional();
  }

  Optional<byte[]> original(UUID id) {
    return db.sql("select original from parked where id = ? and original is not null").param(id)
        .query(byte[].class).optional();
  }

  String headers(UUID id) {
    return db.sql("select headers from parked where id = ?").param(id).query(String.class)
        .single();
  }

  /// @return false when it was not open, or has stopped again since this look at it
  @Transactional
  public boolean close(ParkedMessage seen, State state, String closing) {
    return db.sql("""
        update parked set state = ?, closing = ?, closed_at = ?, open_key = null
        where id = ? and state = 'OPEN' and times = ?""")
        .params(state.name(), closing, now(), seen.id(), seen.times()).update() == 1;
  }

  private static ParkedMessage row(ResultSet row, int number) throws SQLException {
    return new ParkedMessage(row.getObject("id", UUID.class), row.getString("place"),
        row.getString("endpoint"), row.getString("name"), row.getString("code"),
        row.getString("detail"), row.getString("sha256"), row.getLong("size"),
        row.getBoolean("held"), row.getObject("parked_at", OffsetDateTime.class).toInstant(),
        row.getInt("times"), State.valueOf(row.getString("state")),
        instant(row.getObject("closed_at", OffsetDateTime.class)), row.getString("closing"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
