package no.fakturahub.ledger.shell.fiken;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.VatRates;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.PostingLine;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.ledger.WithVat;
import no.fakturahub.ledger.shell.fiken.Message.Journal;
import no.fakturahub.ledger.shell.fiken.Message.JournalLine;
import no.fakturahub.ledger.shell.fiken.Message.NewJournal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Whatever Fiken has no other form for, as free postings. They have no name of ours but in the text, where it is
/// looked for on the posting's day before one is sent.
record Journals(Wire wire, Accounts accounts, Contacts contacts) {

  /// Fiken puts words of its own in front; with them a text has at most 200 characters.
  private static final int LONGEST = 120;

  Voucher journal(Posting posting, long contact) {
    var text = "%s [%s]".formatted(posting.text().substring(0,
        Math.min(posting.text().length(), LONGEST)), posting.id());
    var lines = posting.lines().stream().flatMap(line -> lines(posting, line, contact)).toList();
    var id = wire.all("/journalEntries?date=" + posting.date(), new TypeReference<List<Journal>>() {
    }).stream().filter(there -> there.description().contains(posting.id().toString()))
        .map(Journal::transactionId).filter(Objects::nonNull).findFirst()
        .orElseGet(() -> wire.post("/generalJournalEntries", new NewJournal(text, false,
            List.of(new Journal(text, posting.date(), lines, null)))));
    return new Voucher("transaction/" + id, "bilag " + id);
  }

  private Stream<JournalLine> lines(Posting posting, PostingLine line, long contact) {
    return switch (line) {
      case OnCustomer claim -> Stream.of(line(contacts.account(contact), claim.amount(), null));
      case OnAccount(var account, var amount, var code) when code == null || amount.isNegative() ->
        Stream.of(line(accounts.code(account), amount, code));
      case OnAccount(var account, var amount, var code) -> {
        var rate = VatRates.NORWEGIAN.rate(code, posting.date());
        yield VatTypes.nets(amount, WithVat.taken(amount, rate), rate).stream()
            .map(net -> line(accounts.code(account), net, code));
      }
    };
  }

  private static JournalLine line(String account, Money amount, @Nullable String code) {
    var vat = code == null ? null : Long.valueOf(code);
    return amount.isNegative()
        ? new JournalLine(-amount.ore(), null, null, account, vat)
        : new JournalLine(amount.ore(), account, vat, null, null);
  }
}
