package no.fakturahub.peppol;

import no.fakturahub.kernel.OrgNumber;

/// Who can be reached by Peppol with which document, and where.
///
/// Neither question throws: a directory that is silent, or says what we do not understand, is a
/// [LookUp.Unknown].
public interface PeppolDirectory {

  /// What was found out not long ago, or is found out now.
  LookUp of(OrgNumber receiver, DocumentType type);

  /// Found out now, whatever was known: what was known has proved stale.
  LookUp anew(OrgNumber receiver, DocumentType type);
}
