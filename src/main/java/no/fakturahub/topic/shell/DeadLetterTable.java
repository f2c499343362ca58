package no.fakturahub.topic.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.topic.DeadLetter;
import no.fakturahub.topic.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The letters that are still to be sent; the bytes are those of the parked row.
@Component
class DeadLetterTable {

  private final JdbcClient db;

  DeadLetterTable(JdbcClient db) {
    this.db = db;
  }

  void add(DeadLetter letter) {
    var came = letter.came();
    db.sql(
        """
            insert into dead_letter (id, topic, parked, came_topic, came_partition, came_offset, came_key)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(letter.id(), letter.topic(), letter.parked(), came.topic(), came.partition(),
            came.offset())
        .param(came.key()).update();
  }

  Optional<DeadLetter> find(UUID id) {
    return db.sql("select * from dead_letter where id = ?").param(id)
        .query(DeadLetterTable::row).optional();
  }

  void remove(UUID id) {
    db.sql("delete from dead_letter where id = ?").param(id).update();
  }

  private static DeadLetter row(ResultSet row, int number) throws SQLException {
    return new DeadLetter(row.getObject("id", UUID.class), row.getString("topic"),
        new Place(row.getString("came_topic"), row.getInt("came_partition"),
            row.getLong("came_offset"), row.getString("came_key")),
        row.getObject("parked", UUID.class));
  }
}
