package no.fakturahub.avtalegiro;

import java.util.Optional;
import java.util.UUID;

/// Every claim, as the other features and the console see it.
public interface Claims {

  Optional<Claim> of(UUID invoice);
}
