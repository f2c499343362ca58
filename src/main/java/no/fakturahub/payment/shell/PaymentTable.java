package no.fakturahub.payment.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrTransaction;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.Payments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The payments, one row each, with what became of them.
@Component
class PaymentTable implements Payments {

  private static final String SELECT = """
      select p.*, coalesce(f.name, p.source || ' ' || p.source_reference) as file,
        coalesce(f.received_at, p.booked_at) as received_at from payment p
      left join bank_file f on f.id = p.bank_file_id
      """;

  private final JdbcClient db;
  private final Clock clock;

  PaymentTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void insert(UUID id, BankFile file, OcrTransaction transaction, Match match,
      @Nullable String fingerprint, @Nullable String waitsFor) {
    var payment = match.payment();
    db.sql("""
        insert into payment (id, bank_file_id, line, account, kid, ore, settled, type,
          debit_account, archive_reference, words, fingerprint, outcome, invoice_id, waits_for,
          booked_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(Arrays.asList(id, file.id(), transaction.line(), payment.account().value(),
            payment.kid(),
            payment.amount().ore(), payment.settled(), payment.type(), payment.debitAccount(),
            transaction.archiveReference(), transaction.text(), fingerprint, outcome(match).name(),
            match instanceof Match.Found found ? found.item().invoice() : null, waitsFor,
            clock.instant().atOffset(ZoneOffset.UTC)))
        .update();
  }

  /// @return false when it is there already
  boolean insert(UUID id, Incoming incoming, Match.Found match, @Nullable String waitsFor) {
    var payment = match.payment();
    return db.sql("""
        insert into payment (id, source, source_reference, account, kid, ore, settled, type, words,
          outcome, invoice_id, waits_for, booked_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?) on conflict do nothing""")
        .params(Arrays.asList(id, incoming.source().name(), incoming.reference(),
            payment.account().value(), payment.kid(), payment.amount().ore(), payment.settled(),
            payment.type(), outcome(match).name(), match.item().invoice(), waitsFor,
            clock.instant().atOffset(ZoneOffset.UTC)))
        .update() > 0;
  }

  /// Whether a payment with this fingerprint came in another file.
  boolean isElsewhere(@Nullable String fingerprint, BankFile file) {
    return fingerprint != null
        && db.sql("select count(*) from payment where fingerprint = ? and bank_file_id <> ?")
            .params(fingerprint, file.id()).query(Long.class).single() > 0;
  }

  @Override
  public List<Received> latest(int most) {
    return db.sql(SELECT + "order by p.place desc limit ?").param(most)
        .query((row, _) -> received(row)).list();
  }

  @Override
  public List<Received> waiting() {
    return db.sql(SELECT + "where p.waits_for is not null order by p.place")
        .query((row, _) -> received(row)).list();
  }

  @Override
  public List<Received> of(UUID invoice) {
    return db.sql(SELECT + "where p.invoice_id = ? order by p.place").param(invoice)
        .query((row, _) -> received(row)).list();
  }

  @Override
  public Money paid(UUID invoice) {
    return new Money(db.sql("select coalesce(sum(ore), 0) from payment where invoice_id = ?")
        .param(invoice).query(Long.class).single());
  }

  private static Outcome outcome(Match match) {
    return switch (match) {
      case Match.Settled _ -> Outcome.SETTLED;
      case Match.PaidInPart _ -> Outcome.PAID_IN_PART;
      case Match.Overpaid _ -> Outcome.OVERPAID;
      case Match.GivenBack _ -> Outcome.GIVEN_BACK;
      case Match.TakenBack _ -> Outcome.TAKEN_BACK;
      case Match.Unknown _ -> Outcome.UNKNOWN;
    };
  }

  private static Received received(ResultSet row) throws SQLException {
    var payment = new Payment(new AccountNumber(row.getString("account")), row.getString("kid"),
        new Money(row.getLong("ore")), row.getObject("settled", LocalDate.class),
        row.getString("type"), row.getString("debit_account"));
    return new Received(row.getObject("id", UUID.class), payment, row.getString("words"),
        Outcome.valueOf(row.getString("outcome")), row.getObject("invoice_id", UUID.class),
        row.getString("waits_for"), row.getString("file"), row.getInt("line"),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }
}
