package no.fakturahub.payment.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.CustomerAccount;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.InvoiceState;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The payments, one row each, with what became of them.
@Component
class PaymentTable implements Payments {

  private final Invoices invoices;
  private final AllocationTable allocations;
  private final CustomerAccounts accounts;
  private final BankFiles bankFiles;
  private final JdbcClient db;
  private final Clock clock;

  PaymentTable(Invoices invoices, AllocationTable allocations, CustomerAccounts accounts,
      BankFiles bankFiles, JdbcClient db, Clock clock) {
    this.invoices = invoices;
    this.allocations = allocations;
    this.accounts = accounts;
    this.bankFiles = bankFiles;
    this.db = db;
    this.clock = clock;
  }

  void insert(UUID id, Receipt receipt, Match match, @Nullable String waitsFor) {
    var payment = receipt.payment();
    var telling = receipt.telling();
    db.sql("""
        insert into payment (id, rail, source_key, evidence, bank_file_id, account, kid, ore,
          settled, type, debit_account, archive_reference, payer, words, outcome, waits_for,
          booked_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(Arrays.asList(id, receipt.rail().name(), telling.key(), telling.evidence(),
            telling.bankFile(), payment.account().value(), payment.kid(), payment.amount().ore(),
            payment.settled(), payment.type(), payment.debitAccount(), receipt.reference(),
            receipt.payer(), receipt.text(), outcome(match).name(), waitsFor,
            clock.instant().atOffset(ZoneOffset.UTC)))
        .update();
    insertListed(id, receipt);
  }

  /// @return false when it is there already
  boolean insert(UUID id, Incoming incoming, Match.Found match, @Nullable String waitsFor) {
    var payment = match.payment();
    return db.sql("""
        insert into payment (id, rail, source_key, evidence, account, kid, ore, settled, type,
          words, outcome, waits_for, booked_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?) on conflict do nothing""")
        .params(Arrays.asList(id, incoming.source().name(), incoming.reference(),
            incoming.source() + " " + incoming.reference(), payment.account().value(),
            payment.kid(), payment.amount().ore(), payment.settled(), payment.type(),
            outcome(match).name(), waitsFor,
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
      case Match.Listed _ -> Outcome.LISTED;
      case Match.Suggested _ -> Outcome.SUGGESTED;
      case Match.OwnTransfer _ -> Outcome.OWN_TRANSFER;
      case Match.Held _ -> Outcome.HELD;
      case Match.Unknown _ -> Outcome.UNKNOWN;
    };
  }

  @Override
  public List<Received> latest(int most) {
    return db.sql(ReceivedRow.SELECT + "order by p.place desc limit ?").param(most)
        .query(new ReceivedRow()).list();
  }

  @Override
  public List<Received> waiting() {
    return db.sql(ReceivedRow.SELECT + ReceivedRow.MAY_WAIT).query(new ReceivedRow()).list()
        .stream()
        .filter(one -> one.waitsFor() != null).toList();
  }

  @Override
  public List<Received> lyingNowhere(AccountNumber account) {
    return db.sql(ReceivedRow.SELECT + ReceivedRow.LIES_NOWHERE).param("account", account.value())
        .query(new ReceivedRow()).list();
  }

  @Override
  public Optional<Received> find(UUID payment) {
    return db.sql(ReceivedRow.SELECT + "where p.id = ?").param(payment).query(new ReceivedRow())
        .optional();
  }

  @Override
  public List<Received> of(UUID invoice) {
    return db.sql(ReceivedRow.SELECT + """
        where p.id in (select payment_id from allocation where invoice_id = :invoice
          union select a.payment_id from allocation a join side_claim c on c.id = a.claim_id
            where c.invoice_id = :invoice)
        order by p.place""").param("invoice", invoice).query(new ReceivedRow()).list();
  }

  @Override
  public List<Allocation> allocations(UUID payment) {
    return allocations.ofPayment(payment);
  }

  @Override
  public List<Allocation> allocationsOn(UUID invoice) {
    return allocations.ofInvoice(invoice);
  }

  @Override
  public Money paid(UUID invoice) {
    return allocations.paid(invoice);
  }

  @Override
  public Money owed(Invoice invoice) {
    return invoice.isCreditNote()
        ? Money.ZERO
        : invoice.totals().payable().minus(invoices.credited(invoice.id()))
            .minus(paid(invoice.id())).minus(allocations.writtenOff(invoice.id()));
  }

  @Override
  public InvoiceState state(Invoice invoice) {
    return InvoiceState.of(invoice.totals().payable(), invoices.credited(invoice.id()),
        paid(invoice.id()), allocations.writtenOff(invoice.id()));
  }

  @Override
  public Optional<LocalDate> bankDataOf(AccountNumber account) {
    return bankFiles.latestOf(account);
  }

  @Override
  public CustomerAccount account(OrgNumber seller, String customer, LocalDate on) {
    return accounts.of(seller, customer, on);
  }
}
