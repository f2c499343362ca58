package no.fakturahub.efaktura;

/// A consumer in eFaktura.
///
/// @param identifier the eFaktura address ("efakturaIdentifier"), one a person whatever the bank
/// @param accepts whether it has said "Ja takk til alle", without which nobody gets any eFaktura since 15 May 2022
/// @param blocked whether it has blocked this seller
public record Receiver(String identifier, boolean accepts, boolean blocked) {

  public Receiver {
    if (identifier.isBlank())
      throw new IllegalArgumentException("An eFaktura address is not blank");
  }
}
