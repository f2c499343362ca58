package no.fakturahub.access.shell;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.fakturahub.access.AuditLog;
import no.fakturahub.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Table `audit`, a chain: whoever changes an entry must change all that follow, and the head, which is told of
/// elsewhere.
@Component
class AuditTable implements AuditLog {

  static final String FIRST = "0".repeat(64);
  private static final int MOST_WORDS = 500;
  private static final int AT_ONCE = 1_000;

  private final JdbcClient db;
  private final Clock clock;

  AuditTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// In a transaction of its own: what was tried stands even where what it tried was rolled back.
  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void add(String who, String what, int outcome) {
    var head = db.sql("select number, hash from audit_head where one = 1 for update")
        .query((row, _) -> new Entry(row.getLong(1), Instant.EPOCH, "", "", 0, row.getString(2)))
        .single();
    var at = clock.instant();
    var words = what.substring(0, Math.min(what.length(), MOST_WORDS));
    var entry = entry(head, head.number() + 1, at, who, words, outcome);
    db.sql("insert into audit (number, at, who, what, outcome, hash) values (?, ?, ?, ?, ?, ?)")
        .params(entry.number(), at.toString(), who, words, outcome, entry.hash()).update();
    db.sql("update audit_head set number = ?, hash = ? where one = 1")
        .params(entry.number(), entry.hash()).update();
  }

  @Override
  public List<Entry> latest(int most) {
    return db.sql("select * from audit order by number desc limit ?").param(most)
        .query((row, _) -> entry(row)).list();
  }

  @Override
  @Transactional(readOnly = true)
  public Verdict verify() {
    var last = new AtomicReference<>(new Entry(0, Instant.EPOCH, "", "", 0, FIRST));
    for (var some = after(0); !some.isEmpty(); some = after(last.get().number())) {
      for (var one : some) {
        var rightly = entry(last.get(), last.get().number() + 1, one.at(), one.who(), one.what(),
            one.outcome());
        if (!rightly.equals(one))
          return new Verdict(one.number(), Optional.of(rightly.number()), last.get().hash());
        last.set(one);
      }
    }
    var head = db.sql("select hash from audit_head where one = 1").query(String.class).single();
    return new Verdict(last.get().number(),
        head.equals(last.get().hash()) ? Optional.empty() : Optional.of(last.get().number() + 1),
        head);
  }

  @Override
  public boolean holds(String head) {
    return head.equals(FIRST) || db.sql("select count(*) from audit where hash = ?").param(head)
        .query(Integer.class).single() > 0;
  }

  private List<Entry> after(long number) {
    return db.sql("select * from audit where number > ? order by number limit ?")
        .params(number, AT_ONCE).query((row, _) -> entry(row)).list();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(row.getLong("number"), Instant.parse(row.getString("at")),
        row.getString("who"), row.getString("what"), row.getInt("outcome"),
        row.getString("hash"));
  }

  private static Entry entry(Entry before, long number, Instant at, String who, String what,
      int outcome) {
    var told = String.join("\u0000", before.hash(), Long.toString(number), at.toString(), who, what,
        Integer.toString(outcome));
    return new Entry(number, at, who, what, outcome,
        Sha256.of(told.getBytes(StandardCharsets.UTF_8)));
  }
}
