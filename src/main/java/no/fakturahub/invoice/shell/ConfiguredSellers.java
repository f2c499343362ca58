package no.fakturahub.invoice.shell;

import java.util.List;
import java.util.Optional;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The sellers as they stand in the configuration, under `hub.sellers`.
@ConfigurationProperties("hub")
record ConfiguredSellers(@DefaultValue List<Seller> sellers) implements Sellers {

  @Override
  public Optional<Seller> find(OrgNumber orgNumber) {
    return sellers.stream().filter(seller -> seller.orgNumber().equals(orgNumber)).findFirst();
  }

  @Override
  public List<Seller> all() {
    return sellers;
  }
}
