package no.fakturahub.agreement.shell;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.agreement.Agreement;
import no.fakturahub.agreement.Agreements.Made;
import no.fakturahub.agreement.Agreements.Standing;
import no.fakturahub.agreement.Agreements.Used;
import no.fakturahub.agreement.Change;
import no.fakturahub.agreement.Usage;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The agreements in their tables.
@Repository
class AgreementTable {

  private final JdbcClient db;
  private final Clock clock;

  AgreementTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @return false when the seller has one of that number
  boolean insert(String number, Agreement agreement) {
    return db.sql("""
        insert into agreement (id, seller, number, customer, content, entered_at, next_on)
        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
        .params(agreement.id(), agreement.seller().value(), number, agreement.customer().id(),
            AgreementJson.MAPPER.writeValueAsString(agreement),
            clock.instant().atOffset(ZoneOffset.UTC), agreement.paidFrom())
        .update() == 1;
  }

  /// @return what stands under that request
  String change(UUID agreement, String request, Change change) {
    var content = AgreementJson.MAPPER.writerFor(Change.class).writeValueAsString(change);
    db.sql("""
        insert into agreement_change (agreement, request, decided, content) values (?, ?, ?, ?)
        on conflict do nothing""").params(agreement, request, change.decided(), content).update();
    return db.sql("select content from agreement_change where agreement = ? and request = ?")
        .params(agreement, request).query(String.class).single();
  }

  /// @return whether just that stands under that request
  boolean use(UUID agreement, String request, Used used) {
    db.sql("""
        insert into usage_record (agreement, request, component, used_on, quantity)
        values (?, ?, ?, ?, ?) on conflict do nothing""")
        .params(agreement, request, used.component(), used.on(), used.quantity()).update();
    return db.sql(
        """
            select component, used_on, quantity from usage_record where agreement = ? and request = ?""")
        .params(agreement, request)
        .query((row, _) -> row.getString(1).equals(used.component())
            && row.getObject(2, LocalDate.class).equals(used.on())
            && row.getBigDecimal(3).compareTo(used.quantity()) == 0)
        .single();
  }

  Optional<Standing> find(UUID id) {
    return db.sql("select * from agreement where id = ?").param(id).query(this::standing)
        .optional();
  }

  /// As [#find], and nobody else bills it until the transaction ends.
  Optional<Standing> lock(UUID id) {
    return db.sql("select * from agreement where id = ? for update").param(id)
        .query(this::standing).optional();
  }

  List<Standing> latest(OrgNumber seller, int most) {
    return db.sql("select * from agreement where seller = ? order by entered_at desc limit ?")
        .params(seller.value(), most).query(this::standing).list();
  }

  /// Some of those that something is due of, those that have waited longest first.
  List<UUID> due(LocalDate on, UUID after, int most) {
    return db.sql("select id from agreement where next_on <= ? and id > ? order by id limit ?")
        .params(on, after, most).query((row, _) -> row.getObject(1, UUID.class)).list();
  }

  long countDue(LocalDate on) {
    return db.sql("select count(*) from agreement where next_on <= ?").param(on)
        .query(Long.class).single();
  }

  void made(UUID agreement, Made made) {
    db.sql("""
        insert into agreement_document (agreement, document_key, invoice, made_at)
        values (?, ?, ?, ?)""").params(agreement, made.key(), made.invoice(),
        clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  void next(UUID agreement, LocalDate on) {
    db.sql("update agreement set next_on = ? where id = ?").params(on, agreement).update();
  }

  Usage usage(UUID agreement) {
    return (component, period) -> db.sql("""
        select coalesce(sum(quantity), 0) from usage_record
        where agreement = ? and component = ? and used_on >= ? and used_on < ?""")
        .params(agreement, component, period.from(), period.to()).query(BigDecimal.class).single();
  }

  private Standing standing(ResultSet row, int number) throws SQLException {
    var first = AgreementJson.MAPPER.readValue(row.getString("content"), Agreement.class);
    var changes = db.sql("select content from agreement_change where agreement = ? order by place")
        .param(first.id()).query(String.class).list().stream()
        .map(content -> AgreementJson.MAPPER.readValue(content, Change.class)).toList();
    return new Standing(first.with(changes), row.getString("number"), db.sql("""
        select document_key, invoice from agreement_document where agreement = ?
        order by made_at, document_key""").param(first.id())
        .query((made, _) -> new Made(made.getString(1), made.getObject(2, UUID.class))).list());
  }
}
