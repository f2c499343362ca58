package no.fakturahub.payment.shell;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The payments, one row each, with what became of them.
@Component
class PaymentTable implements Payments {

  private static final String SELECT = """
      select p.*, (select string_agg(t.evidence, '\n') from told_again t
        where t.payment_id = p.id) as told_again from payment p
      """;

  private final Invoices invoices;
  private final JdbcClient db;
  private final Clock clock;

  PaymentTable(Invoices invoices, JdbcClient db, Clock clock) {
    this.invoices = invoices;
    this.db = db;
    this.clock = clock;
  }

  void insert(UUID id, Receipt receipt, Match match, @Nullable String waitsFor) {
    var payment = receipt.payment();
    var telling = receipt.telling();
    db.sql("""
        insert into payment (id, rail, source_key, evidence, bank_file_id, account, kid, ore,
          settled, type, debit_account, archive_reference, payer, words, outcome, invoice_id,
          waits_for, booked_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(Arrays.asList(id, receipt.rail().name(), telling.key(), telling.evidence(),
            telling.bankFile(), payment.account().value(), payment.kid(), payment.amount().ore(),
            payment.settled(), payment.type(), payment.debitAccount(), receipt.reference(),
            receipt.payer(), receipt.text(), outcome(match).name(),
            match instanceof Match.Found found ? found.item().invoice() : null, waitsFor,
            clock.instant().atOffset(ZoneOffset.UTC)))
        .update();
    insertListed(id, receipt);
  }

  /// @return false when it is there already
  boolean insert(UUID id, Incoming incoming, Match.Found match, @Nullable String waitsFor) {
    var payment = match.payment();
    return db.sql("""
        insert into payment (id, rail, source_key, evidence, account, kid, ore, settled, type,
          words, outcome, invoice_id, waits_for, booked_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?) on conflict do nothing""")
        .params(Arrays.asList(id, incoming.source().name(), incoming.reference(),
            incoming.source() + " " + incoming.reference(), payment.account().value(),
            payment.kid(), payment.amount().ore(), payment.settled(), payment.type(),
            outcome(match).name(), match.item().invoice(), waitsFor,
            clock.instant().atOffset(ZoneOffset.UTC)))
        .update() > 0;
  }

  private void insertListed(UUID id, Receipt receipt) {
    var place = 0;
    for (var item : receipt.listed()) {
      db.sql("""
          insert into listed_item (payment_id, place, kind, reference, ore)
          values (?, ?, ?, ?, ?)""")
          .params(Arrays.asList(id, ++place, item.kind().name(), item.reference(),
              item.amount() == null ? null : item.amount().ore()))
          .update();
    }
  }

  private static Outcome outcome(Match match) {
    return switch (match) {
      case Match.Settled _ -> Outcome.SETTLED;
      case Match.PaidInPart _ -> Outcome.PAID_IN_PART;
      case Match.Overpaid _ -> Outcome.OVERPAID;
      case Match.GivenBack _ -> Outcome.GIVEN_BACK;
      case Match.TakenBack _ -> Outcome.TAKEN_BACK;
      case Match.Payout _ -> Outcome.PAYOUT;
      case Match.Unknown _ -> Outcome.UNKNOWN;
    };
  }

  @Override
  public List<Received> latest(int most) {
    return db.sql(SELECT + "order by p.place desc limit ?").param(most)
        .query(new ReceivedRow()).list();
  }

  @Override
  public List<Received> waiting() {
    return db.sql(SELECT + "where p.waits_for is not null order by p.place")
        .query(new ReceivedRow()).list();
  }

  @Override
  public List<Received> of(UUID invoice) {
    return db.sql(SELECT + "where p.invoice_id = ? order by p.place").param(invoice)
        .query(new ReceivedRow()).list();
  }

  @Override
  public Money paid(UUID invoice) {
    return new Money(db.sql("select coalesce(sum(ore), 0) from payment where invoice_id = ?")
        .param(invoice).query(Long.class).single());
  }

  @Override
  public Money owed(Invoice invoice) {
    return invoice.isCreditNote()
        ? Money.ZERO
        : invoice.totals().payable().minus(invoices.credited(invoice.id()))
            .minus(paid(invoice.id()));
  }

  /// The invoice that a payment was matched to.
  Optional<UUID> invoice(UUID payment) {
    return db.sql("select invoice_id from payment where id = ? and invoice_id is not null")
        .param(payment).query(UUID.class).optional();
  }
}
