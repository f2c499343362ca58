package no.fakturahub.payment.shell;

import java.util.Optional;
import no.fakturahub.payment.Rail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The messages of banks that are booked, by the names the banks gave them.
@Component
class BankMessages {

  private final JdbcClient db;

  BankMessages(JdbcClient db) {
    this.db = db;
  }

  /// @param file its name
  record Booked(String file, String contentSha256) {}

  Optional<Booked> booked(Rail rail, Proven.Message message) {
    return db
        .sql(
            """
                select f.name, m.content_sha256 from bank_message m join bank_file f on f.id = m.bank_file_id
                where m.rail = ? and m.name = ?""")
        .params(rail.name(), message.name())
        .query((row, _) -> new Booked(row.getString(1), row.getString(2))).optional();
  }

  void book(Rail rail, Proven.Message message, BankFile file) {
    db.sql(
        "insert into bank_message (rail, name, content_sha256, bank_file_id) values (?, ?, ?, ?)")
        .params(rail.name(), message.name(), message.contentSha256(), file.id()).update();
  }
}
