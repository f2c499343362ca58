package no.fakturahub.efaktura;

import java.util.List;

/// Whether eFaktura reaches a customer, by the operator's own word. Either way it is certain.
public sealed interface Standing {

  String evidence();

  /// @param identifier the eFaktura address that the invoice goes to
  record Reached(String identifier, String evidence) implements Standing {}

  record NotReached(String evidence) implements Standing {}

  /// Two who answer to the same name and address are one too many: an invoice is for one person, and nobody guesses
  /// which.
  static Standing of(List<Receiver> known) {
    if (known.isEmpty())
      return new NotReached("eFaktura knows nobody by this name and address");
    if (known.size() > 1)
      return new NotReached("eFaktura knows %d by this name and address".formatted(known.size()));
    return of(known.getFirst());
  }

  private static Standing of(Receiver receiver) {
    if (!receiver.accepts())
      return new NotReached("has not said \"Ja takk til alle\" in the net bank");
    if (receiver.blocked())
      return new NotReached("has blocked the seller in the net bank");
    return new Reached(receiver.identifier(), "eFaktura address " + receiver.identifier());
  }
}
