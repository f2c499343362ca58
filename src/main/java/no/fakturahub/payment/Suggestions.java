package no.fakturahub.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.OpenItems.Open;
import no.fakturahub.payment.Suggestion.Why;
import org.jspecify.annotations.Nullable;

/// What a payment that waits may be for, ranked. A sum alone never makes it sure, for many owe the same.
public final class Suggestions {

  private static final int MOST = 5;
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{3,15}(?![0-9])");

  private final Payment payment;
  private final Money waiting;
  private final OpenItems items;
  private final List<Suggestion> found = new ArrayList<>();

  private Suggestions(Payment payment, Money waiting, OpenItems items) {
    this.payment = payment;
    this.waiting = waiting;
    this.items = items;
  }

  /// @param waiting what of the payment lies nowhere; of money that went back, below zero
  /// @param text the payer's words
  /// @param payer by name, if anybody told
  public static List<Suggestion> of(Payment payment, Money waiting, String text,
      @Nullable String payer, OpenItems items) {
    if (waiting.isZero())
      return List.of();
    var suggestions = new Suggestions(payment, waiting, items);
    if (waiting.isNegative())
      return suggestions.ofTakenBack();
    suggestions.byWords(text);
    suggestions.byKid();
    suggestions.byPayer();
    suggestions.byName(payer);
    suggestions.byAmount();
    return suggestions.best();
  }

  /// Banks do not say which payment is undone; its KID says which invoice it had paid.
  private List<Suggestion> ofTakenBack() {
    var back = waiting.negate();
    return items.paidByKid(payment.account(), payment.kid())
        .filter(paid -> paid.owed().compareTo(back) >= 0)
        .map(paid -> paid.owed().equals(back)
            ? Suggestion.part(Why.PAID_SO_MUCH, 90, paid, waiting)
            : Suggestion.part(Why.PAID_MORE, 70, paid, waiting))
        .stream().toList();
  }

  private void byWords(String text) {
    var named = NUMBER.matcher(text).results().map(one -> Long.parseLong(one.group())).distinct()
        .limit(10).flatMap(number -> items.byNumber(payment.account(), number).stream()).toList();
    if (named.isEmpty())
      return;
    if (sum(named).equals(waiting))
      found.add(Suggestion.all(Why.NUMBERS, 95, named));
    named.forEach(item -> found.add(item.owed().equals(waiting)
        ? Suggestion.all(Why.NUMBERS, 95, List.of(item))
        : Suggestion.part(Why.NUMBER, 75, item, waiting)));
  }

  private void byKid() {
    for (var item : items.byKids(payment.account(), NearKids.of(payment.kid()))) {
      found.add(item.owed().equals(waiting)
          ? Suggestion.all(Why.KID_NEARLY, 90, List.of(item))
          : Suggestion.part(Why.KID_PERHAPS, 60, item, waiting));
    }
  }

  private void byPayer() {
    if (payment.debitAccount() != null)
      items.customersPaidBy(payment.account(), payment.debitAccount())
          .forEach(customer -> ofCustomer(customer, Why.PAYER, Why.PAYER_SEVERAL, 85));
  }

  private void byName(@Nullable String payer) {
    if (payer != null)
      items.customersNamed(payment.account(), payer)
          .forEach(customer -> ofCustomer(customer, Why.NAME, Why.NAME_SEVERAL, 75));
  }

  /// The more ways there are, the less sure is each.
  private void ofCustomer(String customer, Why one, Why several, int score) {
    var owed = items.ofCustomer(payment.account(), customer);
    var exact = owed.stream().filter(item -> item.owed().equals(waiting)).toList();
    exact.forEach(item -> found.add(
        Suggestion.all(one, exact.size() == 1 ? score : score - 25, List.of(item))));
    if (exact.isEmpty()) {
      var groups = AddUp.to(waiting, owed);
      groups.forEach(group -> found.add(
          Suggestion.all(several, groups.size() == 1 ? score - 10 : score - 30, group)));
    }
  }

  private void byAmount() {
    var alike = items.byAmount(payment.account(), waiting);
    alike.forEach(item -> found.add(
        Suggestion.all(Why.AMOUNT, alike.size() == 1 ? 40 : 20, List.of(item))));
  }

  /// Of the same invoices and sums, the surest reason.
  private List<Suggestion> best() {
    var byInvoices = new LinkedHashMap<Set<Suggestion.On>, Suggestion>();
    found.stream().sorted(Suggestion.SUREST)
        .forEach(one -> byInvoices.putIfAbsent(Set.copyOf(one.on()), one));
    return byInvoices.values().stream().limit(MOST).toList();
  }

  private static Money sum(List<Open> items) {
    return items.stream().map(Open::owed).reduce(Money.ZERO, Money::plus);
  }
}
