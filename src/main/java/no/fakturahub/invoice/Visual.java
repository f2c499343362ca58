package no.fakturahub.invoice;

import java.util.Optional;

/// What people see of an invoice, as a PDF to lie inside its EHF.
public interface Visual {

  /// @return nothing when the seller does not want it there
  Optional<byte[]> inside(Invoice invoice);
}
