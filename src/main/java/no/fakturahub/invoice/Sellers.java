package no.fakturahub.invoice;

import java.util.List;
import java.util.Optional;
import no.fakturahub.kernel.OrgNumber;

/// The companies this hub invoices for.
public interface Sellers {

  Optional<Seller> find(OrgNumber orgNumber);

  List<Seller> all();
}
