package no.fakturahub.invoice;

import java.util.List;
import java.util.Optional;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.OrgNumber;

/// The companies this hub invoices for.
public interface Sellers {

  Optional<Seller> find(OrgNumber orgNumber);

  List<Seller> all();

  /// What the bank takes as KID on the seller's account: of the scheme that KIDs are made by now, and of
  /// those that they were made by before.
  default KidAgreement kidAgreement(Seller seller) {
    return seller.kidAgreement();
  }
}
