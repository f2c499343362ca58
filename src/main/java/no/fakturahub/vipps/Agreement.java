package no.fakturahub.vipps;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An agreement as last heard of.
///
/// @param id ours, from before Vipps heard of it; its keys follow from it
/// @param vippsId missing until Vipps has answered
/// @param confirmation where the customer agrees
public record Agreement(UUID id, Proposal terms, @Nullable String vippsId,
    @Nullable URI confirmation, AgreementState state) {

  /// An `Idempotency-Key` is at most 40 characters in Recurring.
  ///
  /// @param act at most three letters
  public String key(String act) {
    return act + "-" + id;
  }

}
