package no.fakturahub.ledger.shell.poweroffice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.shell.poweroffice.Message.Account;
import no.fakturahub.ledger.shell.poweroffice.Message.LockDate;
import no.fakturahub.ledger.shell.poweroffice.Message.VatCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// What one client calls its accounts and VAT codes, and what may be posted where: asked before anything is sent, and
/// remembered for a while.
final class Directory {

  private static final Duration A_WHILE = Duration.ofMinutes(5);

  private final Wire wire;
  private final Clock clock;
  private final Map<Integer, Account> accounts = new ConcurrentHashMap<>();
  private volatile List<VatCode> vatCodes = List.of();
  private volatile @Nullable LocalDate locked;
  private volatile Instant asked = Instant.MIN;

  Directory(Wire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
  }

  /// @return empty where nothing is locked after that day
  Optional<LocalDate> nextOpen(LocalDate closed) {
    refresh();
    return Optional.ofNullable(locked).filter(until -> !until.isBefore(closed))
        .map(until -> until.plusDays(1));
  }

  /// @param code the SAF-T code it is posted with, if any
  long account(int number, @Nullable String code) {
    var account = accounts.computeIfAbsent(number, this::find);
    if (Boolean.TRUE.equals(account.isDepartmentRequired())
        || Boolean.TRUE.equals(account.isProjectRequired()))
      throw new Refused("POWEROFFICE_DIMENSION", Integer.toString(number));
    if (Boolean.TRUE.equals(account.isVatCodeLocked()) && code != null
        && !code.equals(account.vatCode()))
      throw new Refused("POWEROFFICE_VAT_LOCKED",
          "%d: %s, not %s".formatted(number, account.vatCode(), code));
    return account.id();
  }

  @Nullable
  Long vat(@Nullable String code, LocalDate on) {
    if (code == null)
      return null;
    refresh();
    return vatCodes.stream().filter(one -> one.code().equals(code) && one.holds(on)).findFirst()
        .map(VatCode::id)
        .orElseThrow(() -> new Refused("POWEROFFICE_VAT_CODE_MISSING", code + ", " + on));
  }

  /// When something was refused, a person may have changed what was found.
  void forget() {
    accounts.clear();
    asked = Instant.MIN;
  }

  private void refresh() {
    if (clock.instant().isBefore(asked.equals(Instant.MIN) ? asked : asked.plus(A_WHILE)))
      return;
    locked = wire.get("/LockDateSettings", LockDate.class).lockDate();
    vatCodes = wire.all("/VatCodes?isActive=true", new TypeReference<>() {
    });
    asked = clock.instant();
  }

  private Account find(int number) {
    return wire.all("/GeneralLedgerAccounts?accountNos=" + number,
        new TypeReference<List<Account>>() {
        }).stream().filter(one -> one.accountNo() == number)
        .filter(one -> !Boolean.FALSE.equals(one.isActive())).findFirst()
        .orElseThrow(() -> new Refused("POWEROFFICE_ACCOUNT_MISSING", Integer.toString(number)));
  }
}
