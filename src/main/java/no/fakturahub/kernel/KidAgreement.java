package no.fakturahub.kernel;

import java.util.Map;

/// What the bank has agreed to accept as KID on one account: up to three lengths, each with its algorithm
/// (Mastercard Payment Services, user manual §6.5). Other KIDs are refused when the payer types them.
public record KidAgreement(AccountNumber account, Map<Integer, KidAlgorithm> lengths) {

  public KidAgreement {
    if (lengths.isEmpty() || lengths.size() > 3)
      throw new IllegalArgumentException("One to three KID lengths an account: " + lengths);
    if (lengths.keySet().stream().anyMatch(length -> length < 4 || length > 25))
      throw new IllegalArgumentException("A KID is 4–25 characters: " + lengths);
    lengths = Map.copyOf(lengths);
  }

  public boolean accepts(Kid kid) {
    var algorithm = lengths.get(kid.value().length());
    return algorithm != null && algorithm.closes(kid.value());
  }
}
