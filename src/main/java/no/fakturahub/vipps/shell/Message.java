package no.fakturahub.vipps.shell;

import java.net.URI;
import java.util.List;
import no.fakturahub.kernel.Money;
import no.fakturahub.vipps.NewPayment;
import no.fakturahub.vipps.PaymentState;
import no.fakturahub.vipps.Seen;
import org.jspecify.annotations.Nullable;

/// What goes over the wire, with the names of the vendor's documents: ePayment API (OpenAPI 1.8.1),
/// Access Token API and Webhooks API (read 2026).
final class Message {

  /// The numbers come as text.
  record Token(String access_token, String expires_in) {}

  /// @param value øre
  record Amount(String currency, long value) {

    static Amount of(Money money) {
      return new Amount("NOK", money.ore());
    }

    Money money() {
      if (!currency.equals("NOK"))
        throw new IllegalStateException("Vipps answered in " + currency);
      return new Money(value);
    }
  }

  record Method(String type) {}

  record Create(Amount amount, Method paymentMethod, String reference, String userFlow,
      String returnUrl, String paymentDescription) {

    static Create of(NewPayment payment) {
      return new Create(Amount.of(payment.amount()), new Method("WALLET"),
          payment.reference().value(), "WEB_REDIRECT", payment.back().toString(),
          payment.description());
    }
  }

  record Created(URI redirectUrl) {}

  record Modification(Amount modificationAmount) {}

  record Cancel(boolean cancelTransactionOnly) {}

  record Aggregate(Amount authorizedAmount, Amount cancelledAmount, Amount capturedAmount,
      Amount refundedAmount) {}

  record Payment(PaymentState state, Aggregate aggregate, @Nullable URI redirectUrl) {

    Seen seen() {
      return new Seen(state, aggregate.authorizedAmount().money(),
          aggregate.capturedAmount().money(), aggregate.cancelledAmount().money(),
          aggregate.refundedAmount().money(), redirectUrl);
    }
  }

  /// A message that comes to us. Its amounts are not believed: it makes us look.
  record Event(@Nullable String reference, @Nullable String pspReference, @Nullable String name,
      @Nullable String chargeId, @Nullable String eventType) {

    static final Event NOTHING = new Event(null, null, null, null, null);
  }

  record Register(String url, List<String> events) {}

  record Registered(String id, String secret) {}

  record Hook(String id, String url) {}

  record Hooks(List<Hook> webhooks) {}

  record Detail(@Nullable String name, @Nullable String reason) {}

  record Problem(@Nullable String title, @Nullable String traceId,
      @Nullable List<Detail> extraDetails) {

    static final Problem NONE = new Problem("without the vendor's error body", null, null);

    /// The numeric code of a domain error; blank when there is none.
    String code() {
      return details().stream().filter(detail -> "ErrorCode".equals(detail.name()))
          .map(detail -> String.valueOf(detail.reason())).findFirst().orElse("");
    }

    List<Detail> details() {
      return extraDetails == null ? List.of() : extraDetails;
    }
  }

  private Message() {}
}
