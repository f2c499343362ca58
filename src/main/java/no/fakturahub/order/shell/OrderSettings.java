package no.fakturahub.order.shell;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.order.Gathering;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param level AUTOMATIC: an order is invoiced as it comes; APPROVAL: when a person says yes; MANUAL: people make the
///   invoice elsewhere, and the hub shows what it would have made
/// @param gatherAgreements whether what agreements bill is gathered too, where orders are
/// @param at when, each day, what was gathered is invoiced
/// @param sellers what differs, by organisation number
@ConfigurationProperties("hub.orders")
record OrderSettings(@DefaultValue("AUTOMATIC") Level level,
    @DefaultValue("EACH") Gathering gather, @DefaultValue("false") boolean gatherAgreements,
    @DefaultValue("06:00") String at,
    @DefaultValue Map<String, Own> sellers) {

  /// @param groups what differs for a group of the seller's customers, by its name
  record Own(@Nullable Level level, @Nullable Gathering gather,
      @Nullable Boolean gatherAgreements, @DefaultValue Map<String, Rules> groups) {}

  /// @param level missing where it is the seller's; so are the others
  record Rules(@Nullable Level level, @Nullable Gathering gather,
      @Nullable Boolean gatherAgreements) {}

  record Rule(Level level, Gathering gather, boolean gathersAgreements) {

    boolean isAtOnce() {
      return level == Level.AUTOMATIC && gather == Gathering.EACH;
    }
  }

  private static final Own AS_THE_HOUSE = new Own(null, null, null, Map.of());
  private static final Rules AS_THE_SELLER = new Rules(null, null, null);

  boolean hasGroups(OrgNumber seller) {
    return !sellers.getOrDefault(seller.value(), AS_THE_HOUSE).groups().isEmpty();
  }

  Rule of(OrgNumber seller, @Nullable String group) {
    var own = sellers.getOrDefault(seller.value(), AS_THE_HOUSE);
    var rules = own.groups().getOrDefault(requireNonNullElse(group, ""), AS_THE_SELLER);
    return new Rule(
        requireNonNullElse(rules.level(), requireNonNullElse(own.level(), level)),
        requireNonNullElse(rules.gather(), requireNonNullElse(own.gather(), gather)),
        requireNonNullElse(rules.gatherAgreements(),
            requireNonNullElse(own.gatherAgreements(), gatherAgreements)));
  }
}
