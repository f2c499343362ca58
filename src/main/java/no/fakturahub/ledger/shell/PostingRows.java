package no.fakturahub.ledger.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.PostingLine;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import no.fakturahub.ledger.Postings;
import no.fakturahub.ledger.Reason;
import no.fakturahub.ledger.Voucher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The postings in tables `posting` and `posting_line`; the customer is read from the invoice.
@Repository
class PostingRows implements Postings {

  private final JdbcClient db;
  private final Invoices invoices;
  private final Clock clock;

  PostingRows(JdbcClient db, Invoices invoices, Clock clock) {
    this.db = db;
    this.invoices = invoices;
    this.clock = clock;
  }

  /// @return false when it has been planned before, and nothing was changed
  boolean plan(Posting posting) {
    var added = db.sql("""
        insert into posting (id, reason, seller, invoice, booked_on, text, state, tries, planned_at)
        values (?, ?, ?, ?, ?, ?, 'PLANNED', 0, ?) on conflict do nothing""")
        .params(posting.id(), posting.reason().name(), posting.seller().value(), posting.invoice(),
            posting.date(), posting.text(), now())
        .update() == 1;
    if (added) {
      for (var i = 0; i < posting.lines().size(); i++) {
        insert(posting.id(), i + 1, posting.lines().get(i));
      }
    }
    return added;
  }

  private void insert(UUID posting, int number, PostingLine line) {
    var insert = db.sql("""
        insert into posting_line (posting, line, account, ore, vat_code, invoice_number, due)
        values (:posting, :line, :account, :ore, :vatCode, :invoiceNumber, :due)""")
        .param("posting", posting).param("line", number).param("account", line.account())
        .param("ore", line.amount().ore());
    switch (line) {
      case OnCustomer(_, _, var invoiceNumber, var due) -> insert.param("vatCode", null)
          .param("invoiceNumber", invoiceNumber).param("due", due).update();
      case OnAccount(_, _, var vatCode) -> insert.param("vatCode", vatCode)
          .param("invoiceNumber", null).param("due", null).update();
    }
  }

  Booked find(UUID id) {
    return db.sql("select * from posting where id = ?").param(id).query(this::booked).single();
  }

  /// As [#find], and nobody else books it until the transaction ends.
  Booked lock(UUID id) {
    return db.sql("select * from posting where id = ? for update").param(id).query(this::booked)
        .single();
  }

  @Override
  public List<Booked> of(UUID invoice) {
    return db.sql("select * from posting where invoice = ? order by planned_at, id").param(invoice)
        .query(this::booked).list();
  }

  @Override
  public void each(OrgNumber seller, LocalDate from, LocalDate to, Consumer<Entered> taker) {
    db.sql("""
        select id, planned_at from posting where seller = ? and booked_on between ? and ?
        order by booked_on, planned_at, id""").params(seller.value(), from, to)
        .query((row, _) -> Map.entry(row.getObject("id", UUID.class),
            row.getObject("planned_at", OffsetDateTime.class).toInstant()))
        .list().forEach(row -> taker.accept(new Entered(find(row.getKey()).posting(),
            LocalDate.ofInstant(row.getValue(), clock.getZone()))));
  }

  void move(Posting moved) {
    db.sql("update posting set booked_on = ?, text = ? where id = ?")
        .params(moved.date(), moved.text(), moved.id()).update();
  }

  void booked(UUID id, Voucher voucher, String system) {
    db.sql("""
        update posting set state = 'BOOKED', voucher_id = ?, voucher_number = ?, problem = null,
        booked_at = ?, booked_in = ? where id = ?""")
        .params(voucher.id(), voucher.number(), now(), system, id).update();
  }

  boolean isReleased(UUID id) {
    return db.sql("select released from posting where id = ?").param(id).query(Boolean.class)
        .single();
  }

  /// @param released whether a person has said yes to its being booked, now; a yes of before stays
  void planAgain(UUID id, boolean released) {
    db.sql("update posting set released = released or ?, state = 'PLANNED' where id = ?")
        .params(released, id).update();
  }

  void becomes(UUID id, State state) {
    db.sql("update posting set state = ? where id = ?").params(state.name(), id).update();
  }

  void failed(UUID id, String problem) {
    db.sql("update posting set tries = tries + 1, problem = ? where id = ?")
        .params(problem.substring(0, Math.min(problem.length(), 1000)), id).update();
  }

  private Booked booked(ResultSet row, int number) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var invoice = row.getObject("invoice", UUID.class);
    var about = invoices.find(invoice).orElseThrow();
    var posting = new Posting(id, Reason.valueOf(row.getString("reason")),
        new OrgNumber(row.getString("seller")), invoice,
        about.kid(), about.buyer(),
        row.getObject("booked_on", LocalDate.class), row.getString("text"), linesOf(id));
    var voucher = row.getString("voucher_id");
    return new Booked(posting, State.valueOf(row.getString("state")),
        voucher == null ? null : new Voucher(voucher, row.getString("voucher_number")),
        row.getInt("tries"), row.getString("problem"));
  }

  private List<PostingLine> linesOf(UUID posting) {
    return db.sql("select * from posting_line where posting = ? order by line").param(posting)
        .query(PostingRows::line).list();
  }

  private static PostingLine line(ResultSet row, int number) throws SQLException {
    var account = row.getInt("account");
    var amount = new Money(row.getLong("ore"));
    @Nullable
    String invoiceNumber = row.getString("invoice_number");
    return invoiceNumber == null
        ? new OnAccount(account, amount, row.getString("vat_code"))
        : new OnCustomer(account, amount, invoiceNumber, row.getObject("due", LocalDate.class));
  }

  private OffsetDateTime now() {
    return Instant.now(clock).atOffset(ZoneOffset.UTC);
  }
}
