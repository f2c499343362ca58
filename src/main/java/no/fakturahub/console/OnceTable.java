package no.fakturahub.console;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `api_once`.
@Component
class OnceTable {

  /** How long a first call may be under way before another may take its place: it was killed. */
  static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration KEPT = Duration.ofHours(24);

  /// @param owner whose key it is: two callers' keys are two keys
  record Key(String owner, String name) {}

  /// @param status missing while it is under way
  record Row(String fingerprint, @Nullable Integer status, @Nullable String contentType,
      byte @Nullable [] answer) {}

  private final JdbcClient db;
  private final Clock clock;

  OnceTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @return whether this call is the first, or takes the place of one that was killed
  boolean begin(Key key, String fingerprint) {
    db.sql("delete from api_once where at < ?").param(ago(KEPT)).update();
    return db.sql("""
        insert into api_once (owner, name, fingerprint, at) values (?, ?, ?, ?)
        on conflict do nothing""").params(key.owner(), key.name(), fingerprint, ago(Duration.ZERO))
        .update() == 1
        || db.sql("""
            update api_once set at = ? where owner = ? and name = ? and fingerprint = ?
              and status is null and at < ?""")
            .params(ago(Duration.ZERO), key.owner(), key.name(), fingerprint, ago(LEASE))
            .update() == 1;
  }

  Optional<Row> find(Key key) {
    return db.sql("select * from api_once where owner = ? and name = ?")
        .params(key.owner(), key.name())
        .query((row, _) -> new Row(row.getString("fingerprint"),
            row.getObject("status", Integer.class), row.getString("content_type"),
            row.getBytes("answer")))
        .optional();
  }

  void answered(Key key, int status, @Nullable String contentType, byte[] answer) {
    db.sql(
        """
            update api_once set status = ?, content_type = ?, answer = ? where owner = ? and name = ?""")
        .params(Arrays.asList(status, contentType, answer, key.owner(), key.name())).update();
  }

  void forget(Key key) {
    db.sql("delete from api_once where owner = ? and name = ?").params(key.owner(), key.name())
        .update();
  }

  private OffsetDateTime ago(Duration time) {
    return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
  }
}
