package no.fakturahub.access.shell;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.access.Keys;
import no.fakturahub.access.Role;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `api_key`. A key is 256 random bits, so a plain hash of it is enough: there is nothing to guess.
@Component
class KeyTable implements Keys {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private final JdbcClient db;
  private final Clock clock;

  KeyTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<Key> all() {
    return db.sql("select * from api_key order by made_at, name").query((row, _) -> key(row))
        .list();
  }

  @Override
  public String make(String name, Set<Role> roles, Set<OrgNumber> sellers, String who) {
    if (name.isBlank() || name.length() > 100 || roles.isEmpty())
      throw new Refused("ACCESS_KEY", "'%s', %s".formatted(name, roles));
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var key = "fh_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    db.sql("""
        insert into api_key (id, name, roles, sellers, sha256, who, made_at)
        values (?, ?, ?, ?, ?, ?, ?)""")
        .params(UUID.randomUUID(), name, Roles.written(roles), RealmNow.written(sellers),
            hash(key), who,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return key;
  }

  @Override
  public void revoke(UUID id) {
    db.sql("update api_key set revoked = true where id = ?").param(id).update();
  }

  /// Whose key this is, if it opens anything.
  Optional<Key> of(String key) {
    return db.sql("select * from api_key where sha256 = ? and revoked = false").param(hash(key))
        .query((row, _) -> key(row)).optional();
  }

  private static String hash(String key) {
    return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(row.getObject("id", UUID.class), row.getString("name"),
        Roles.read(row.getString("roles")), RealmNow.read(row.getString("sellers")),
        row.getString("who"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getBoolean("revoked"));
  }
}
