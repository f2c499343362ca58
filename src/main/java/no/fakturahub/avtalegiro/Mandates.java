package no.fakturahub.avtalegiro;

import java.util.Optional;
import no.fakturahub.invoice.Invoice;

/// Who pays by AvtaleGiro, as the banks' files have told so far.
public interface Mandates {

  /// The mandate that covers the invoice; the one told of last, if there are more.
  Optional<Mandate> of(Invoice invoice);
}
