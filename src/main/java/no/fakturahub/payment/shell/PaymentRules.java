package no.fakturahub.payment.shell;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import java.util.Set;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How far the hub goes by itself with what comes in.
///
/// @param level the house's
/// @param smallDifference øre; what is left of an invoice after a payment, and is no more than this, is given up
/// @param sureFrom the score, to 100, from which a suggestion is followed without asking; 101 for never
/// @param bankFee whether the seller bears what the bank says that it took of a payment on the way
/// @param sellers what a seller has otherwise, by its organisation number
@ConfigurationProperties("hub.payments")
record PaymentRules(@DefaultValue("AUTOMATIC") Level level, @DefaultValue("0") long smallDifference,
    @DefaultValue("101") int sureFrom, @DefaultValue("false") boolean bankFee,
    @DefaultValue Map<String, Own> sellers) {

  enum Level {
    /** A person says of each payment what it is for. */
    MANUAL,
    /** By itself only where the KID is the invoice's and the amount is what is owed. */
    EXACT,
    /** Whatever has an invoice's KID, lists that add up, and suggestions that are sure enough. */
    AUTOMATIC
  }

  /// @param ownAccounts the seller's other bank accounts: what comes from them is no customer's
  /// @param groups the level of each group of the seller's customers that has one of its own
  record Own(@Nullable Level level, @Nullable Long smallDifference, @Nullable Integer sureFrom,
      @Nullable Boolean bankFee, @DefaultValue Set<String> ownAccounts,
      @DefaultValue Map<String, Level> groups) {

    Own {
      ownAccounts.forEach(AccountNumber::new);
    }
  }

  /// What holds for one seller.
  record Rules(Level level, Money smallDifference, int sureFrom, boolean bankFee,
      Set<String> ownAccounts) {}

  PaymentRules {
    if (smallDifference < 0)
      throw new IllegalArgumentException("hub.payments.small-difference is øre, from 0");
    if (sureFrom < 50 || sureFrom > 101)
      throw new IllegalArgumentException("hub.payments.sure-from is a score of 50–101");
  }

  private static final Own AS_THE_HOUSE = new Own(null, null, null, null, Set.of(), Map.of());

  boolean hasGroups(OrgNumber seller) {
    return !sellers.getOrDefault(seller.value(), AS_THE_HOUSE).groups().isEmpty();
  }

  /// @param group of the customer whose invoice it is for, where it has one
  Level levelOf(OrgNumber seller, @Nullable String group) {
    return sellers.getOrDefault(seller.value(), AS_THE_HOUSE).groups()
        .getOrDefault(requireNonNullElse(group, ""), of(seller).level());
  }

  Rules of(OrgNumber seller) {
    var own = sellers.getOrDefault(seller.value(), AS_THE_HOUSE);
    return new Rules(requireNonNullElse(own.level(), level),
        new Money(requireNonNullElse(own.smallDifference(), smallDifference)),
        requireNonNullElse(own.sureFrom(), sureFrom), requireNonNullElse(own.bankFee(), bankFee),
        own.ownAccounts());
  }
}
