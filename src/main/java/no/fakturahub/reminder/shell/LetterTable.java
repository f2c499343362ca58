package no.fakturahub.reminder.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.kernel.Money;
import no.fakturahub.reminder.Letter;
import no.fakturahub.reminder.Letter.State;
import no.fakturahub.reminder.Proposal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The reminders that were approved, a row each.
@Repository
class LetterTable {

  private final JdbcClient db;
  private final Clock clock;

  LetterTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  UUID insert(Proposal.Send send, String who) {
    var id = UUID.randomUUID();
    var reminder = send.reminder();
    var channel = send.stage().channel();
    db.sql("""
        insert into reminder (id, invoice_id, round, stage, issued, deadline, settled_ore, fee_ore,
          interest_ore, compensation_ore, own_fee_ore, words, who, channel, state, evidence,
          approved_at, changed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'APPROVED', '', ?, ?)""")
        .params(Arrays.asList(id, reminder.invoice().id(), reminder.round(), send.stage().day(),
            reminder.issued(), reminder.due(), reminder.settled().ore(), reminder.fee().ore(),
            reminder.interest().ore(), reminder.compensation().ore(), send.ownFee().ore(),
            send.stage().words(), who, channel == null ? null : channel.name(), now(), now()))
        .update();
    return id;
  }

  List<Letter> of(UUID invoice) {
    return db.sql("select * from reminder where invoice_id = ? order by round").param(invoice)
        .query(LetterTable::row).list();
  }

  Optional<Letter> find(UUID id) {
    return db.sql("select * from reminder where id = ?").param(id).query(LetterTable::row)
        .optional();
  }

  Optional<Letter> lock(UUID id) {
    return db.sql("select * from reminder where id = ? for update").param(id)
        .query(LetterTable::row).optional();
  }

  void choose(UUID id, Channel channel) {
    db.sql("update reminder set channel = ?, changed_at = ? where id = ?")
        .params(channel.name(), now(), id).update();
  }

  void becomes(UUID id, State state, String evidence) {
    db.sql("update reminder set state = ?, evidence = ?, changed_at = ? where id = ?")
        .params(state.name(), evidence, now(), id).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Letter row(ResultSet row, int number) throws SQLException {
    var channel = row.getString("channel");
    return new Letter(row.getObject("id", UUID.class), row.getObject("invoice_id", UUID.class),
        row.getInt("round"), row.getInt("stage"), row.getObject("issued", LocalDate.class),
        row.getObject("deadline", LocalDate.class), money(row, "settled_ore"),
        money(row, "fee_ore"), money(row, "interest_ore"), money(row, "compensation_ore"),
        money(row, "own_fee_ore"), row.getString("words"), row.getString("who"),
        State.valueOf(row.getString("state")), channel == null ? null : Channel.valueOf(channel),
        row.getString("evidence"), row.getObject("approved_at", OffsetDateTime.class).toInstant());
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getLong(column));
  }
}
