package no.fakturahub.console;

import java.math.BigDecimal;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// An amount as a person or a program writes it: `1 250,50`, `-25` or `1250.50`.
final class Kroner {

  private Kroner() {}

  /// @throws Refused when it is none
  static Money of(@Nullable String text) {
    var plain = text == null ? "" : text.replaceAll("[\\s\\u00A0\\u202F]", "").replace('−', '-');
    if (!plain.matches("-?[0-9]{1,12}([.,][0-9]{1,2})?"))
      throw new Refused("DECISION_AMOUNT", "'%s'".formatted(text));
    return Money.ofKroner(new BigDecimal(plain.replace(',', '.')));
  }
}
