package no.fakturahub.vipps;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;

/// The agreements that let sellers draw what they invoice. A customer has at most one with a seller.
public interface Subscriptions {

  /// The same terms again are the same agreement while it lasts.
  ///
  /// @throws no.fakturahub.kernel.Refused when Vipps says no, or one on other terms is open
  Agreement propose(Proposal terms);

  /// As Vipps sees it now.
  Optional<Agreement> find(UUID id);

  /// As last heard of, the youngest first.
  List<Agreement> all();

  /// Ends it, and cancels with it what was to be drawn. Told twice, it is the same.
  Agreement stop(Agreement agreement);

  /// The one that charges may be made on today.
  Optional<Agreement> active(OrgNumber seller, String customer);
}
