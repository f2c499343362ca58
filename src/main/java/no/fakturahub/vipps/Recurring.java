package no.fakturahub.vipps;

import java.net.URI;
import java.util.Optional;
import no.fakturahub.invoice.Invoice;

/// Vipps MobilePay's Recurring API, as far as an invoice needs it. Each act goes under a key of its
/// own, so that it is done once however often it is asked for. Throws as [EPayments] does.
public interface Recurring {

  /// @param id Vipps' name for the agreement
  /// @param confirmation where the customer agrees
  record Proposed(String id, URI confirmation) {}

  Proposed propose(Agreement agreement);

  /// @return empty when Vipps knows no such agreement
  Optional<AgreementState> find(Agreement agreement);

  void stop(Agreement agreement);

  void charge(Agreement agreement, Invoice invoice, Charge charge);

  /// @return empty when Vipps knows no such charge
  Optional<Drawing.Seen> find(Agreement agreement, Charge charge);

  void cancel(Agreement agreement, Charge charge);
}
