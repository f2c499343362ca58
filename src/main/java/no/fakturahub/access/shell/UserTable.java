package no.fakturahub.access.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users.User;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `app_user`.
@Component
class UserTable {

  /// @param password its hash
  /// @param passwordAt since when it holds; missing when it always did
  /// @param secret of the second factor in force
  /// @param offered of one that is not in force yet
  record Row(User user, String password, @Nullable Instant passwordAt, @Nullable String secret,
      @Nullable String offered, int failed) {}

  private final JdbcClient db;
  private final Clock clock;

  UserTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<User> all() {
    return db.sql("select * from app_user where removed = false order by name")
        .query((row, _) -> row(row).user()).list();
  }

  Optional<Row> find(String name) {
    return db.sql("select * from app_user where name = ? and removed = false").param(name)
        .query((row, _) -> row(row)).optional();
  }

  /// @return false when somebody has, or has had, the name
  boolean insert(String name, Set<Role> roles, Set<OrgNumber> sellers, String password) {
    return db.sql(
        """
            insert into app_user (name, roles, sellers, password) values (?, ?, ?, ?) on conflict do nothing""")
        .params(name, Roles.written(roles), RealmNow.written(sellers), password).update() == 1;
  }

  void roles(String name, Set<Role> roles, Set<OrgNumber> sellers) {
    db.sql("update app_user set roles = ?, sellers = ? where name = ?")
        .params(Roles.written(roles), RealmNow.written(sellers), name).update();
  }

  void password(String name, String hash) {
    db.sql("""
        update app_user set password = ?, password_at = ?, failed = 0, locked_until = null
        where name = ?""").params(hash, clock.instant().atOffset(ZoneOffset.UTC), name).update();
  }

  void remove(String name) {
    db.sql("update app_user set removed = true where name = ?").param(name).update();
  }

  void offer(String name, String secret) {
    db.sql("update app_user set offered = ? where name = ?").params(secret, name).update();
  }

  /// @param secret of the second factor from now on; missing for none
  void second(String name, @Nullable String secret) {
    db.sql("update app_user set secret = ?, second_on = ?, offered = null where name = ?")
        .param(1, secret).param(2, secret != null).param(3, name).update();
  }

  Optional<Row> byIdentity(String identity) {
    return db.sql("select * from app_user where identity = ? and removed = false")
        .param(identity).query((row, _) -> row(row)).optional();
  }

  /// @param identity who they are elsewhere; missing for nobody
  /// @return false when somebody else is that one
  boolean link(String name, @Nullable String identity) {
    var others = identity == null
        ? 0
        : db.sql("select count(*) from app_user where identity = ? and name <> ?")
            .params(identity, name).query(Integer.class).single();
    return others == 0 && db.sql("update app_user set identity = ? where name = ?")
        .param(1, identity).param(2, name).update() == 1;
  }

  /// Notes that a code opened, which it does once though it holds for a minute or so.
  ///
  /// @return false when it was the last that did
  boolean opens(String name, String code) {
    return db.sql("""
        update app_user set last_code = :code
        where name = :name and (last_code is null or last_code <> :code)""")
        .param("code", code).param("name", name).update() == 1;
  }

  void failed(String name, @Nullable Instant lockedUntil) {
    db.sql("update app_user set failed = failed + 1, locked_until = ? where name = ?")
        .param(1, lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC))
        .param(2, name).update();
  }

  void succeeded(String name) {
    db.sql("update app_user set failed = 0, locked_until = null where name = ?").param(name)
        .update();
  }

  private Row row(ResultSet row) throws SQLException {
    var until = instant(row, "locked_until");
    var locked = until == null || until.isBefore(clock.instant()) ? null : until;
    return new Row(new User(row.getString("name"), Roles.read(row.getString("roles")),
        RealmNow.read(row.getString("sellers")),
        row.getBoolean("second_on"), row.getString("identity") != null, locked),
        row.getString("password"),
        instant(row, "password_at"), row.getString("secret"), row.getString("offered"),
        row.getInt("failed"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
