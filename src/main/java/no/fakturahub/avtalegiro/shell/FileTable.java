package no.fakturahub.avtalegiro.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import no.fakturahub.avtalegiro.file.AssignmentKind;
import no.fakturahub.kernel.AccountNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files to the banks, byte for byte.
@Component
class FileTable {

  private final JdbcClient db;
  private final Clock clock;

  FileTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void keep(GiroFile file, AccountNumber account) {
    db.sql("""
        insert into avtalegiro_file (id, kind, account, assignment, name, folder, bytes, sha256,
          errand, made_on)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(file.id(), file.kind().name(), account.value(), file.assignment(), file.name(),
            file.folder(), file.bytes(), file.sha256(), file.errand(), LocalDate.now(clock))
        .update();
  }

  GiroFile find(UUID id) {
    return db.sql("select * from avtalegiro_file where id = ?").param(id).query(FileTable::row)
        .single();
  }

  /// @return false when that was known before
  boolean left(UUID id) {
    return db.sql("update avtalegiro_file set left_at = ? where id = ? and left_at is null")
        .params(clock.instant().atOffset(ZoneOffset.UTC), id).update() == 1;
  }

  private static GiroFile row(ResultSet row, int number) throws SQLException {
    return new GiroFile(row.getObject("id", UUID.class),
        AssignmentKind.valueOf(row.getString("kind")), row.getInt("assignment"),
        row.getString("folder"), row.getString("name"), row.getBytes("bytes"),
        row.getString("sha256"), row.getObject("errand", UUID.class),
        row.getTimestamp("left_at") != null);
  }
}
