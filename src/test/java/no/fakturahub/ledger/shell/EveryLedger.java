package no.fakturahub.ledger.shell;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.fakturahub.books.Balances;
import no.fakturahub.books.Chart;
import no.fakturahub.ledger.Ledger;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.sandbox.Ledgers;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.transaction.support.TransactionTemplate;

/// The hub's accounting systems, each with its stand-in.
record EveryLedger(Map<String, Ledger> ledgers, TransactionTemplate transaction) {

  static final List<String> NAMES = List.of("tripletex", "fiken", "poweroffice");

  static Ledgers standIns(Path folder, Clock clock, DynamicPropertyRegistry settings,
      String... more) {
    var standIns = new Ledgers(folder, clock, more);
    settings.add("hub.ledger.tripletex.base-url", () -> standIns.url("/tripletex/v2"));
    settings.add("hub.ledger.fiken.base-url", () -> standIns.url("/fiken/api/v2"));
    settings.add("hub.ledger.poweroffice.base-url", () -> standIns.url("/poweroffice/v2"));
    settings.add("hub.ledger.poweroffice.token-url",
        () -> standIns.url("/poweroffice/OAuth/Token"));
    return standIns;
  }

  /// As the routes do.
  Voucher book(String ledger, Posting posting) {
    var its = requireNonNull(ledgers.get(ledger));
    its.introduce(posting.seller(), posting.customer());
    return requireNonNull(transaction.execute(_ -> its.book(posting)));
  }

  /// Øre on each account of the seller's company, without those that nothing stands on.
  static SortedMap<String, Long> standing(Ledgers standIns, String ledger) {
    if (!ledger.equals("tripletex"))
      return Ledgers.balances(standIns.read("/%s/books/sandbox-nordlys".formatted(ledger)));
    var sums = new TreeMap<String, Long>();
    standIns.read("/tripletex/books").valueStream()
        .filter(one -> one.get("company").asString().equals("sandbox-nordlys"))
        .flatMap(one -> one.get("postings").valueStream())
        .forEach(line -> sums.merge(line.at("/account/number").asString(),
            line.get("amount").decimalValue().movePointRight(2).longValueExact(), Long::sum));
    return sums;
  }

  /// The same as the hub's own SAF-T has it.
  static SortedMap<String, Long> saft(List<Posting> postings) {
    var balances = new Balances(new Chart(Map.of(), Map.of("3", 2700, "31", 2701, "32", 2702, "33",
        2703)), LocalDate.EPOCH);
    postings.forEach(balances::add);
    var sums = new TreeMap<String, Long>();
    balances.accounts().forEach((account, balance) -> sums.put(Integer.toString(account),
        balance.closing().ore()));
    sums.values().removeIf(ore -> ore == 0);
    return sums;
  }

  /// What was added to the accounts since.
  static SortedMap<String, Long> since(Map<String, Long> before, Map<String, Long> now) {
    var added = new TreeMap<>(now);
    before.forEach((account, ore) -> added.merge(account, -ore, Long::sum));
    added.values().removeIf(ore -> ore == 0);
    return added;
  }
}
