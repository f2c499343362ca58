package no.fakturahub.peppol.shell;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import no.fakturahub.peppol.DocumentType;
import no.fakturahub.peppol.Endpoint;
import no.fakturahub.peppol.LookUp;
import no.fakturahub.peppol.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What SML and SMP have said, the latest certain answer for each participant and document.
@Component
class LookUpTable {

  private final JdbcClient db;

  LookUpTable(JdbcClient db) {
    this.db = db;
  }

  Optional<Remembered> find(String participant, DocumentType type) {
    return db.sql("""
        select * from peppol_lookup
        where participant = ? and document_type = ? and process = ?""")
        .params(participant, type.id(), type.process()).query(LookUpTable::row).optional();
  }

  void keep(String participant, DocumentType type, LookUp answer, Instant asked) {
    switch (answer) {
      case LookUp.Found(var endpoint, var evidence) ->
        keep(participant, type, endpoint, evidence, asked);
      case LookUp.NotThere(var evidence) -> keep(participant, type, null, evidence, asked);
      case LookUp.Unknown _ -> {} // what was certain before stays, with its age
    }
  }

  private void keep(String participant, DocumentType type, @Nullable Endpoint endpoint,
      String evidence, Instant asked) {
    var when = asked.atOffset(ZoneOffset.UTC);
    db.sql("""
        insert into peppol_lookup (participant, document_type, process, evidence, asked_at)
        values (?, ?, ?, ?, ?) on conflict do nothing""")
        .params(participant, type.id(), type.process(), evidence, when).update();
    db.sql("""
        update peppol_lookup set address = :address, certificate = :certificate,
          profile = :profile, evidence = :evidence, asked_at = :asked
        where participant = :participant and document_type = :type and process = :process""")
        .param("address", endpoint == null ? null : endpoint.address().toString())
        .param("certificate", endpoint == null ? null : endpoint.certificate())
        .param("profile", endpoint == null ? null : endpoint.profile())
        .param("evidence", evidence).param("asked", when).param("participant", participant)
        .param("type", type.id()).param("process", type.process()).update();
  }

  private static Remembered row(ResultSet row, int number) throws SQLException {
    var evidence = row.getString("evidence");
    var address = row.getString("address");
    var answer = address == null
        ? new LookUp.NotThere(evidence)
        : new LookUp.Found(new Endpoint(URI.create(address), row.getString("certificate"),
            row.getString("profile")), evidence);
    return new Remembered(answer, row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }
}
