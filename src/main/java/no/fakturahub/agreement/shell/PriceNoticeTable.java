package no.fakturahub.agreement.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.agreement.PriceNotice;
import no.fakturahub.agreement.PriceNotices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `price_notice`.
@Component
class PriceNoticeTable implements PriceNotices {

  private final JdbcClient db;
  private final Clock clock;

  PriceNoticeTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @return false when it was planned before
  boolean plan(UUID agreement, PriceNotice notice) {
    return db.sql("""
        insert into price_notice (id, agreement, content, state, evidence, planned_at)
        values (?, ?, ?, 'PLANNED', '', ?) on conflict do nothing""")
        .params(notice.id(), agreement, AgreementJson.MAPPER.writeValueAsString(notice),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update() == 1;
  }

  Optional<Sent> lock(UUID id) {
    return db.sql("select * from price_notice where id = ? for update").param(id)
        .query(PriceNoticeTable::sent).optional();
  }

  State stateOf(UUID id) {
    return State.valueOf(db.sql("select state from price_notice where id = ?").param(id)
        .query(String.class).single());
  }

  void becomes(UUID id, State state, String evidence) {
    db.sql("update price_notice set state = ?, evidence = ? where id = ?")
        .params(state.name(), evidence, id).update();
  }

  @Override
  public Optional<PriceNotice> find(UUID id) {
    return db.sql("select * from price_notice where id = ?").param(id).query(PriceNoticeTable::sent)
        .optional().map(Sent::notice);
  }

  @Override
  public List<Sent> of(UUID agreement) {
    return db.sql("select * from price_notice where agreement = ? order by planned_at, id")
        .param(agreement).query(PriceNoticeTable::sent).list();
  }

  private static Sent sent(ResultSet row, int number) throws SQLException {
    return new Sent(AgreementJson.MAPPER.readValue(row.getString("content"), PriceNotice.class),
        State.valueOf(row.getString("state")), row.getString("evidence"));
  }
}
