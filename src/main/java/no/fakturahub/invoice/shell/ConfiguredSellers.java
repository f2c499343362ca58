package no.fakturahub.invoice.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fakturahub.invoice.KidScheme;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The sellers as they stand in the configuration, under `hub.sellers`.
///
/// @param formerKids by organisation number: schemes that KIDs were made by before, and that the bank still takes.
///     Each of another length than the others, so that no two schemes can make the same KID
@ConfigurationProperties("hub")
record ConfiguredSellers(@DefaultValue List<Seller> sellers,
    @DefaultValue Map<String, List<KidScheme>> formerKids) implements Sellers {

  ConfiguredSellers {
    for (var number : formerKids.keySet()) {
      if (sellers.stream().noneMatch(seller -> seller.orgNumber().value().equals(number)))
        throw new IllegalArgumentException(
            "hub.former-kids.%s: no seller has that organisation number".formatted(number));
    }
    sellers.forEach(seller -> agreement(seller, formerKids));
  }

  @Override
  public Optional<Seller> find(OrgNumber orgNumber) {
    return sellers.stream().filter(seller -> seller.orgNumber().equals(orgNumber)).findFirst();
  }

  @Override
  public List<Seller> all() {
    return sellers;
  }

  @Override
  public KidAgreement kidAgreement(Seller seller) {
    return agreement(seller, formerKids);
  }

  private static KidAgreement agreement(Seller seller, Map<String, List<KidScheme>> formerKids) {
    var lengths = new HashMap<Integer, KidAlgorithm>();
    lengths.put(seller.kid().length(), seller.kid().algorithm());
    for (var former : formerKids.getOrDefault(seller.orgNumber().value(), List.of())) {
      if (lengths.put(former.length(), former.algorithm()) != null)
        throw new IllegalArgumentException(
            "hub.former-kids.%s: two schemes of %d characters could make the same KID; "
                .formatted(seller.orgNumber(), former.length())
                + "give the new one another length");
    }
    return new KidAgreement(seller.account(), lengths);
  }
}
