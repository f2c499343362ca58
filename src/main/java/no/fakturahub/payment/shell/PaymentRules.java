package no.fakturahub.payment.shell;

import java.util.Map;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How far the hub goes by itself with what comes in.
///
/// @param level the house's
/// @param smallDifference øre; what is left of an invoice after a payment, and is no more than this, is given up
/// @param sellers what a seller has otherwise, by its organisation number
@ConfigurationProperties("hub.payments")
record PaymentRules(@DefaultValue("AUTOMATIC") Level level, @DefaultValue("0") long smallDifference,
    @DefaultValue Map<String, Own> sellers) {

  enum Level {
    /** A person says of each payment what it is for. */
    MANUAL,
    /** By itself only where the KID is the invoice's and the amount is what is owed. */
    EXACT,
    /** Whatever has an invoice's KID, and lists that add up. */
    AUTOMATIC
  }

  record Own(@Nullable Level level, @Nullable Long smallDifference) {}

  PaymentRules {
    if (smallDifference < 0)
      throw new IllegalArgumentException("hub.payments.small-difference is øre, from 0");
  }

  Level levelOf(OrgNumber seller) {
    var own = sellers.get(seller.value());
    return own == null || own.level() == null ? level : own.level();
  }

  Money smallDifferenceOf(OrgNumber seller) {
    var own = sellers.get(seller.value());
    return new Money(
        own == null || own.smallDifference() == null ? smallDifference : own.smallDifference());
  }
}
