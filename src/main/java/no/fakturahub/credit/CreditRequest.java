package no.fakturahub.credit;

import java.util.UUID;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Someone wants an invoice credited.
///
/// @param id the sender's own name for the request: the same id is the same credit note for ever
/// @param reason for the customer to read, if there is one to give
public record CreditRequest(UUID invoice, String id, Extent extent, @Nullable String reason) {

  public CreditRequest {
    if (id.isBlank() || id.length() > 100)
      throw new Refused("CREDIT_REQUEST",
          "the request's id has 1–100 characters: '%s'".formatted(id));
    reason = reason == null || reason.isBlank() ? null : reason.strip();
  }
}
