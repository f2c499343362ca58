package no.fakturahub.vipps;

import java.net.URI;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// A payment as Vipps MobilePay sees it (ePayment API, `GetPaymentResponse` and its `Aggregate`).
///
/// @param captured all that was ever captured, whatever was given back of it later
/// @param redirect where the customer goes on; missing in the answers to capture, cancel and refund
public record Seen(PaymentState state, Money authorized, Money captured, Money cancelled,
    Money refunded, @Nullable URI redirect) {

  /// What is reserved on the customer's account still.
  Money reserved() {
    return state == PaymentState.AUTHORIZED
        ? authorized.minus(captured).minus(cancelled)
        : Money.ZERO;
  }
}
