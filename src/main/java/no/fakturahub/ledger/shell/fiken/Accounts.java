package no.fakturahub.ledger.shell.fiken;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.shell.fiken.Message.BankAccount;
import tools.jackson.core.type.TypeReference;

/// What one company calls the hub's accounts: a bank account has a number of its own below 1920.
final class Accounts {

  private static final int FIRST_BANK = 1900;
  private static final int LAST_BANK = 1999;

  private final Wire wire;
  private final Map<Integer, String> known = new ConcurrentHashMap<>();

  Accounts(Wire wire) {
    this.wire = wire;
  }

  /// @throws Refused when the company has several bank accounts of that number, or none
  String code(int account) {
    var own = wire.access().accounts().get(account);
    if (own != null)
      return own;
    return account < FIRST_BANK || account > LAST_BANK
        ? Integer.toString(account)
        : known.computeIfAbsent(account, this::bank);
  }

  private String bank(int account) {
    var codes = wire.all("/bankAccounts?inactive=false", new TypeReference<List<BankAccount>>() {
    }).stream().map(BankAccount::accountCode)
        .filter(code -> code.startsWith(account + ":") || code.equals(Integer.toString(account)))
        .toList();
    if (codes.size() != 1)
      throw new Refused("FIKEN_BANK_ACCOUNT", "%d: %s".formatted(account, codes));
    return codes.getFirst();
  }
}
