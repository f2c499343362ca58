package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;

/// Open items of one account, for tests and for the benchmark.
public final class ItemsInMemory implements OpenItems {

  private final Map<Long, Open> byNumber = new HashMap<>();
  private final Map<String, Open> byKid = new HashMap<>();
  private final Map<Money, List<Open>> byAmount = new HashMap<>();
  private final Map<String, List<Open>> byCustomer = new HashMap<>();
  private final Map<String, List<String>> byPayer = new HashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();

  public ItemsInMemory add(long number, String kid, String customer, long ore) {
    var item = new Open(new UUID(0, number), number, kid, customer, "Kunde " + customer,
        new Money(ore), LocalDate.of(2026, 12, 1));
    byNumber.put(number, item);
    byKid.put(kid, item);
    byAmount.computeIfAbsent(item.owed(), _ -> new ArrayList<>()).add(item);
    if (byCustomer.computeIfAbsent(customer, _ -> new ArrayList<>()).isEmpty())
      byName.computeIfAbsent(item.name(), _ -> new ArrayList<>()).add(customer);
    byCustomer.get(customer).add(item);
    return this;
  }

  public ItemsInMemory paidBy(String account, String customer) {
    byPayer.computeIfAbsent(account, _ -> new ArrayList<>()).add(customer);
    return this;
  }

  public Optional<Open> byKid(String kid) {
    return Optional.ofNullable(byKid.get(kid));
  }

  @Override
  public Optional<Open> byNumber(AccountNumber account, long number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  @Override
  public Optional<Open> paidByKid(AccountNumber account, String kid) {
    return byKid(kid);
  }

  @Override
  public List<Open> byKids(AccountNumber account, Collection<String> kids) {
    return kids.stream().flatMap(kid -> byKid(kid).stream()).toList();
  }

  @Override
  public List<Open> byAmount(AccountNumber account, Money amount) {
    return byAmount.getOrDefault(amount, List.of()).stream().limit(10).toList();
  }

  @Override
  public List<Open> ofCustomer(AccountNumber account, String customer) {
    return byCustomer.getOrDefault(customer, List.of()).stream().limit(36).toList();
  }

  @Override
  public List<String> customersPaidBy(AccountNumber account, String payerAccount) {
    return byPayer.getOrDefault(payerAccount, List.of());
  }

  @Override
  public List<String> customersNamed(AccountNumber account, String name) {
    return byName.getOrDefault(name, List.of());
  }
}
