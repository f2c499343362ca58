package no.fakturahub.event.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.event.Kind;
import no.fakturahub.event.Webhook;
import no.fakturahub.event.Webhook.State;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `webhook`.
@Component
class WebhookTable {

  /// @param secret its number
  /// @param fingerprint of the secret
  /// @param secretAt since when it holds
  record Row(Webhook webhook, int secret, String fingerprint, Instant secretAt) {}

  private final JdbcClient db;
  private final Clock clock;

  WebhookTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<Row> all() {
    return db.sql("select * from webhook order by made_at, id").query(WebhookTable::row).list();
  }

  Optional<Row> find(UUID id) {
    return db.sql("select * from webhook where id = ?").param(id).query(WebhookTable::row)
        .optional();
  }

  /// Nobody else changes it until the caller's transaction ends.
  Optional<Row> lock(UUID id) {
    return db.sql("select * from webhook where id = ? for update").param(id)
        .query(WebhookTable::row).optional();
  }

  void insert(UUID id, String url, Set<Kind> kinds, Set<OrgNumber> sellers, String fingerprint,
      String who) {
    db.sql("""
        insert into webhook (id, url, kinds, sellers, state, secret_number, secret_sha256,
          secret_at, who, made_at) values (?, ?, ?, ?, 'ACTIVE', 1, ?, ?, ?, ?)""")
        .params(id, url, written(kinds, Kind::word), written(sellers, OrgNumber::value),
            fingerprint, now(), who, now())
        .update();
  }

  void becomes(UUID id, State state, @Nullable String why) {
    db.sql("update webhook set state = ?, why = ? where id = ?").param(1, state.name())
        .param(2, why).param(3, id).update();
  }

  void secret(UUID id, int number, String fingerprint) {
    db.sql("update webhook set secret_number = ?, secret_sha256 = ?, secret_at = ? where id = ?")
        .params(number, fingerprint, now(), id).update();
  }

  void delete(UUID id) {
    db.sql("delete from webhook where id = ?").param(id).update();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(new Webhook(row.getObject("id", UUID.class), row.getString("url"),
        read(row.getString("kinds"), word -> Kind.of(word).orElseThrow()),
        read(row.getString("sellers"), OrgNumber::new), State.valueOf(row.getString("state")),
        row.getString("why"), row.getString("who"), instant(row, "made_at")),
        row.getInt("secret_number"), row.getString("secret_sha256"), instant(row, "secret_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static <T> String written(Set<T> all, Function<T, String> word) {
    return all.stream().map(word).sorted().collect(Collectors.joining(","));
  }

  private static <T> Set<T> read(String written, Function<String, T> one) {
    return Stream.of(written.split(",", -1)).filter(word -> !word.isEmpty()).map(one)
        .collect(Collectors.toUnmodifiableSet());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
