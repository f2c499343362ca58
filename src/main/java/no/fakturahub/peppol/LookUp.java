package no.fakturahub.peppol;

import no.fakturahub.delivery.Reachability;

/// What SML and SMP said when they were asked whether a participant takes a document.
public sealed interface LookUp {

  /// @param evidence the participant, the SMP and when it was asked
  record Found(Endpoint endpoint, String evidence) implements LookUp {}

  /// A certain no: the SML has no such name, or the SMP that the SML names does not know the
  /// participant, or knows that it does not take this document.
  record NotThere(String evidence) implements LookUp {}

  /// Silence, trouble, a wrong signature, or what cannot be understood.
  record Unknown(String why) implements LookUp {}

  default Reachability reachability() {
    return switch (this) {
      case Found(_, var evidence) -> new Reachability.Yes(evidence);
      case NotThere(var evidence) -> new Reachability.No(evidence);
      case Unknown(var why) -> new Reachability.DontKnow(why);
    };
  }
}
