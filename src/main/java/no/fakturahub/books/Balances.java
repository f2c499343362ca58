package no.fakturahub.books;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.Posting;

/// What stood on each account and with each customer when the period began and when it ended.
public final class Balances {

  /// @param opening debit is positive
  public record Balance(Money opening, Money closing) {

    static final Balance NONE = new Balance(Money.ZERO, Money.ZERO);

    private Balance and(Money amount, boolean before) {
      return new Balance(before ? opening.plus(amount) : opening, closing.plus(amount));
    }
  }

  /// On which account something stands with which customer.
  public record OfCustomer(String customer, int account) implements Comparable<OfCustomer> {

    @Override
    public int compareTo(OfCustomer other) {
      var first = customer.compareTo(other.customer);
      return first == 0 ? Integer.compare(account, other.account) : first;
    }
  }

  private final Chart chart;
  private final LocalDate from;
  private final SortedMap<Integer, Balance> accounts = new TreeMap<>();
  private final SortedMap<OfCustomer, Balance> byCustomer = new TreeMap<>();
  private final SortedMap<String, Customer> customers = new TreeMap<>();
  private final SortedMap<String, BookLine.Tax> taxes = new TreeMap<>();
  private long entries;
  private Money debit = Money.ZERO;

  /// @param from the first day of the period
  public Balances(Chart chart, LocalDate from) {
    this.chart = chart;
    this.from = from;
  }

  /// Each posting up to the last day of the period, in any order.
  public void add(Posting posting) {
    var before = posting.date().isBefore(from);
    if (!before)
      entries++;
    customers.put(posting.customer().id(), posting.customer());
    BookLine.of(posting, chart).forEach(line -> add(line, posting.customer().id(), before));
  }

  private void add(BookLine line, String customer, boolean before) {
    merge(accounts, line.account(), line.amount(), before);
    if (line.claim() != null)
      merge(byCustomer, new OfCustomer(customer, line.account()), line.amount(), before);
    if (line.tax() != null)
      taxes.put(line.tax().code() + " " + line.tax().rate(), line.tax());
    if (!before && !line.amount().isNegative())
      debit = debit.plus(line.amount());
  }

  private static <K> void merge(Map<K, Balance> balances, K key, Money amount, boolean before) {
    balances.merge(key, Balance.NONE.and(amount, before),
        (known, _) -> known.and(amount, before));
  }

  public SortedMap<Integer, Balance> accounts() {
    return accounts;
  }

  public Map<OfCustomer, Balance> byCustomer() {
    return byCustomer;
  }

  SortedMap<String, Customer> customers() {
    return customers;
  }

  SortedMap<String, BookLine.Tax> taxes() {
    return taxes;
  }

  /// How many vouchers the period has.
  public long entries() {
    return entries;
  }

  /// The sum of the period's debits, and of its credits, for each voucher balances.
  public Money turnover() {
    return debit;
  }

  Chart chart() {
    return chart;
  }
}
