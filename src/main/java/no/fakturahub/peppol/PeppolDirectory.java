package no.fakturahub.peppol;

import no.fakturahub.delivery.Reachability;
import no.fakturahub.kernel.OrgNumber;

/// Who can be reached by Peppol, asked at the moment of sending.
public interface PeppolDirectory {

  /// Never throws: a directory that is silent, or says what we do not understand, is a [Reachability.DontKnow].
  Reachability of(OrgNumber receiver);
}
