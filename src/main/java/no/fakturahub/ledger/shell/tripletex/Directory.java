package no.fakturahub.ledger.shell.tripletex;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.shell.tripletex.Message.Account;
import no.fakturahub.ledger.shell.tripletex.Message.Many;
import no.fakturahub.ledger.shell.tripletex.Message.Period;
import no.fakturahub.ledger.shell.tripletex.Message.Ref;
import no.fakturahub.ledger.shell.tripletex.Message.VatType;
import tools.jackson.core.type.TypeReference;

/// What Tripletex calls one company's accounts and VAT codes: the ids differ from company to
/// company.
final class Directory {

  private final Wire wire;
  private final Map<Integer, Ref> accounts = new ConcurrentHashMap<>();
  private final Map<LocalDate, Map<String, Ref>> vatTypes = new ConcurrentHashMap<>();

  Directory(Wire wire) {
    this.wire = wire;
  }

  Ref account(int number) {
    return accounts.computeIfAbsent(number, this::findAccount);
  }

  /// @param code SAF-T standard tax code, which is the VAT type's number
  Ref vatType(String code, LocalDate on) {
    var found = vatTypes.computeIfAbsent(on, this::findVatTypes).get(code);
    if (found == null)
      throw new Refused("TRIPLETEX_VAT_CODE_MISSING", "%s, %s".formatted(code, on));
    return found;
  }

  /// The first day of the first period after this day that is not closed.
  Optional<LocalDate> nextOpen(LocalDate closed) {
    return wire
        .get("/ledger/accountingPeriod?startFrom=%s&count=100&fields=start,isClosed"
            .formatted(closed.plusDays(1)), new TypeReference<Many<Period>>() {
            })
        .values().stream().filter(period -> !period.isClosed()).map(Period::start)
        .min(Comparator.naturalOrder());
  }

  /// When something was refused, a person may have changed what was found.
  void forget() {
    accounts.clear();
    vatTypes.clear();
  }

  private Ref findAccount(int number) {
    return wire
        .get("/ledger/account?number=%d&isInactive=false&fields=id,number".formatted(number),
            new TypeReference<Many<Account>>() {
            })
        .values().stream().filter(account -> account.number() == number)
        .map(account -> new Ref(account.id())).findFirst()
        .orElseThrow(() -> new Refused("TRIPLETEX_ACCOUNT_MISSING", Integer.toString(number)));
  }

  private Map<String, Ref> findVatTypes(LocalDate on) {
    return wire
        .get("/ledger/vatType?typeOfVat=OUTGOING&vatDate=%s&fields=id,number".formatted(on),
            new TypeReference<Many<VatType>>() {
            })
        .values().stream().collect(Collectors.toMap(VatType::number, type -> new Ref(type.id()),
            (first, second) -> first));
  }
}
