package no.fakturahub.sandbox.efaktura;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Someone who has a net bank.
///
/// @param yesToAll whether it has said "Ja takk til alle"
/// @param blocks the organisation numbers it will not hear from
record Consumer(String identifier, String name, String postalCode,
    @DefaultValue("true") boolean yesToAll, @DefaultValue List<String> blocks) {

  boolean isCalled(@Nullable String first, @Nullable String last, @Nullable String postalCode) {
    var whole = "%s %s".formatted(first, last).strip();
    return name.equalsIgnoreCase(whole) && this.postalCode.equals(postalCode);
  }
}
