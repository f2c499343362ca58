package no.fakturahub.vipps;

import java.net.URI;
import java.util.Optional;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;

/// Vipps MobilePay's ePayment API, as far as an invoice needs it. Each act on a payment goes under a
/// key of its own, so that it is done once however often it is asked for.
///
/// Throws [Refused] when a person must act, and [no.fakturahub.later.NotYet] when we are to wait.
/// After any other exception nobody knows whether it was done.
public interface EPayments {

  /// @return where the customer goes on
  URI create(NewPayment payment);

  /// @return empty when Vipps knows no payment of this name
  Optional<Seen> find(OrgNumber seller, Reference reference);

  Seen capture(OrgNumber seller, Reference reference, Money amount);

  /// Lets go of all that is not captured. Before the customer has approved, that ends the payment.
  Seen cancel(OrgNumber seller, Reference reference);

  /// Ends the payment unless the customer has approved meanwhile, which is [Refused] as
  /// `VIPPS_ALREADY_APPROVED`.
  Seen abandon(OrgNumber seller, Reference reference);

  /// @param total what will have been given back in all when this is done; names the act
  Seen refund(OrgNumber seller, Reference reference, Money amount, Money total);
}
