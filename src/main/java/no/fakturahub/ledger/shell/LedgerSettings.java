package no.fakturahub.ledger.shell;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.ledger.AccountPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param level whether what is to be booked is booked by itself: MANUAL and APPROVAL wait for a person's yes
/// @param compareAt when, each night, the books are compared with the accounting system's
/// @param tries how often a posting is tried before a person gets it
/// @param firstPause before the second try, doubled for each that follows
/// @param sellers what differs for a seller, by its organisation number
@ConfigurationProperties("hub.ledger")
record LedgerSettings(@DefaultValue("AUTOMATIC") Level level, String system,
    @DefaultValue("HOLD") ClosedPeriod closedPeriod,
    @DefaultValue("04:30") String compareAt, int tries,
    Duration firstPause, Accounts accounts,
    @DefaultValue Map<String, Own> sellers) {

  record Accounts(@Nullable Integer customers, @Nullable Integer bank, @Nullable Integer vipps,
      @Nullable Integer bankFees, @Nullable Integer losses, @Nullable Integer fees,
      @Nullable Integer interest,
      @DefaultValue Map<String, Integer> sales) {}

  /// @param groups the level of each group of the seller's customers that has one of its own
  record Own(@Nullable Level level, @Nullable String system, @Nullable ClosedPeriod closedPeriod,
      @Nullable Accounts accounts, @DefaultValue Map<String, Level> groups) {}

  LedgerSettings {
    plan(accounts, accounts);
  }

  /// What becomes of a posting whose day is closed.
  enum ClosedPeriod {
    /** A person opens the period, or books it by hand. */
    HOLD,
    /** It is posted on the next day that is open, and its text tells its own day. */
    NEXT_OPEN
  }

  ClosedPeriod closedPeriodOf(OrgNumber seller) {
    var own = sellers.get(seller.value());
    return own == null || own.closedPeriod() == null ? closedPeriod : own.closedPeriod();
  }

  /// @param group of the customer, if it has one
  Level levelOf(OrgNumber seller, @Nullable String group) {
    var own = sellers.get(seller.value());
    if (own == null)
      return level;
    return own.groups().getOrDefault(requireNonNullElse(group, ""),
        requireNonNullElse(own.level(), level));
  }

  /// As its route is called, `book-` and this; `none` where the hub books nothing.
  String systemOf(OrgNumber seller) {
    var own = sellers.get(seller.value());
    var name = own == null || own.system() == null ? system : own.system();
    return name.toLowerCase(Locale.ROOT);
  }

  AccountPlan planOf(OrgNumber seller) {
    var own = sellers.get(seller.value());
    return plan(accounts, own == null || own.accounts() == null ? accounts : own.accounts());
  }

  private static AccountPlan plan(Accounts house, Accounts own) {
    var sales = new HashMap<>(house.sales());
    sales.putAll(own.sales());
    return new AccountPlan(first(own.customers(), house.customers(), "customers"),
        first(own.bank(), house.bank(), "bank"), first(own.vipps(), house.vipps(), "vipps"),
        first(own.bankFees(), house.bankFees(), "bank-fees"),
        first(own.losses(), house.losses(), "losses"),
        first(own.fees(), house.fees(), "fees"),
        first(own.interest(), house.interest(), "interest"), sales);
  }

  private static int first(@Nullable Integer own, @Nullable Integer house, String name) {
    if (own != null)
      return own;
    if (house != null)
      return house;
    throw new IllegalArgumentException("hub.ledger.accounts.%s is missing".formatted(name));
  }
}
