package no.fakturahub.event.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.event.Kind;
import no.fakturahub.event.Webhooks.Sending;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tables `event` and `event_delivery`.
@Component
class Outbox {

  private static final String BOTH = """
      select e.number, e.id, e.kind, e.about, e.at, e.body, d.round, d.state, d.tries, d.next_try,
        d.status, d.failure
      from event_delivery d join event e on e.number = d.event where d.receiver = ?""";

  /// @param round counts from 1; each time it is started again by a person is a new one
  record Sent(long number, UUID id, Kind kind, UUID about, Instant at, String body, int round,
      boolean isSent, int tries, Instant nextTry, int status, String failure) {

    Sending shown() {
      return new Sending(number, id, kind, about, at, isSent, tries, nextTry, status, failure);
    }
  }

  private final JdbcClient db;
  private final Clock clock;

  Outbox(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @return its number
  long add(UUID id, Kind kind, UUID about, String body, Instant at) {
    db.sql("insert into event (id, kind, about, at, body) values (?, ?, ?, ?, ?)")
        .params(id, kind.name(), about, utc(at), body).update();
    return db.sql("select number from event where id = ?").param(id).query(Long.class).single();
  }

  void plan(UUID receiver, long event, UUID about) {
    db.sql("""
        insert into event_delivery (receiver, event, about, round, state, tries, next_try, status,
          failure, changed_at) values (?, ?, ?, 1, 'WAITING', 0, ?, 0, '', ?)""")
        .params(receiver, event, about, now(), now()).update();
  }

  Optional<Sent> find(UUID receiver, long event) {
    return db.sql(BOTH + " and d.event = ?").params(receiver, event).query(Outbox::row).optional();
  }

  /// What is to be sent first of what is about the same.
  Optional<Sent> first(UUID receiver, UUID about) {
    return db.sql(BOTH + " and d.about = ? and d.state = 'WAITING' order by d.event limit 1")
        .params(receiver, about).query(Outbox::row).optional();
  }

  List<Sent> latest(UUID receiver, int most) {
    return db.sql(BOTH + " order by d.event desc limit ?").params(receiver, most)
        .query(Outbox::row).list();
  }

  List<Sent> waiting(UUID receiver) {
    return db.sql(BOTH + " and d.state = 'WAITING' order by d.event").param(receiver)
        .query(Outbox::row).list();
  }

  /// @return false when somebody else is sending it
  boolean claim(UUID receiver, Sent event, Duration lease) {
    return db.sql("""
        update event_delivery set claimed_until = ? where receiver = ? and event = ?
          and state = 'WAITING' and (claimed_until is null or claimed_until < ?)""")
        .params(utc(clock.instant().plus(lease)), receiver, event.number(), now()).update() == 1;
  }

  void sent(UUID receiver, Sent event, Answer answer) {
    db.sql("""
        update event_delivery set state = 'SENT', tries = tries + 1, claimed_until = null,
          status = ?, failure = '', changed_at = ? where receiver = ? and event = ?""")
        .params(answer.status(), now(), receiver, event.number()).update();
  }

  void failed(UUID receiver, Sent event, Answer answer, Instant next) {
    db.sql("""
        update event_delivery set tries = tries + 1, claimed_until = null, status = ?,
          failure = ?, next_try = ?, changed_at = ? where receiver = ? and event = ?""")
        .params(answer.status(), cut(answer.failure()), utc(next), now(), receiver,
            event.number())
        .update();
  }

  /// @return its new round
  int again(UUID receiver, Sent event) {
    db.sql("""
        update event_delivery set state = 'WAITING', round = round + 1, tries = 0, next_try = ?,
          changed_at = ? where receiver = ? and event = ?""")
        .params(now(), now(), receiver, event.number()).update();
    return event.round() + 1;
  }

  void forget(UUID receiver) {
    db.sql("delete from event_delivery where receiver = ?").param(receiver).update();
  }

  /// What everybody has got, and what nobody is to have any more.
  void tidy(Instant before) {
    db.sql("""
        delete from event_delivery where state = 'SENT'
          and event in (select number from event where at < ?)""").param(utc(before)).update();
    db.sql("""
        delete from event where at < ?
          and not exists (select 1 from event_delivery d where d.event = event.number)""")
        .param(utc(before)).update();
  }

  private static Sent row(ResultSet row, int number) throws SQLException {
    return new Sent(row.getLong("number"), row.getObject("id", UUID.class),
        Kind.valueOf(row.getString("kind")), row.getObject("about", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("body"),
        row.getInt("round"), row.getString("state").equals("SENT"), row.getInt("tries"),
        row.getObject("next_try", OffsetDateTime.class).toInstant(), row.getInt("status"),
        row.getString("failure"));
  }

  private static String cut(String text) {
    return text.length() <= 300 ? text : text.substring(0, 299) + "…";
  }

  private OffsetDateTime now() {
    return utc(clock.instant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
