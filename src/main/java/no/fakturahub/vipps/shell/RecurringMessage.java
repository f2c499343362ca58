package no.fakturahub.vipps.shell;

import java.net.URI;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.vipps.Agreement;
import no.fakturahub.vipps.AgreementState;
import no.fakturahub.vipps.Charge;
import no.fakturahub.vipps.ChargeState;
import no.fakturahub.vipps.Drawing;
import org.jspecify.annotations.Nullable;

/// What goes over the wire, with the names of the vendor's SDK for Deno (`recurring_types.ts`,
/// Recurring API v3). Amounts are øre.
final class RecurringMessage {

  record Pricing(String type, String currency, long suggestedMaxAmount) {}

  record Interval(String unit, int count) {}

  record Draft(Pricing pricing, @Nullable String phoneNumber, Interval interval,
      String merchantAgreementUrl, String merchantRedirectUrl, String productName) {

    static Draft of(Agreement agreement) {
      var terms = agreement.terms();
      var mobile = terms.mobile();
      return new Draft(new Pricing("VARIABLE", "NOK", terms.most().ore()),
          mobile == null ? null : mobile.msisdn(),
          new Interval(terms.unit().name(), terms.count()), terms.page().toString(),
          terms.page().toString(), terms.product());
    }
  }

  record Drafted(String agreementId, URI vippsConfirmationUrl) {}

  record SeenAgreement(AgreementState status) {}

  record Status(String status) {}

  /// @param description at most 45 characters: the SDK's limit, and the lowest of those found
  record NewCharge(long amount, String transactionType, String description, String due,
      int retryDays, String orderId) {

    private static final int LONGEST = 45;

    static NewCharge of(Invoice invoice, Charge charge, int retryDays) {
      var words = switch (invoice.buyer().language()) {
        case NB -> "Faktura %d fra %s";
        case EN -> "Invoice %d from %s";
      };
      var description = words.formatted(invoice.number(), invoice.seller().name());
      return new NewCharge(charge.amount().ore(), "DIRECT_CAPTURE",
          description.length() > LONGEST ? description.substring(0, LONGEST) : description,
          charge.due().toString(), retryDays, charge.orderId().value());
    }
  }

  record Made(String chargeId) {}

  record Summary(long captured, long refunded, long cancelled) {}

  record SeenCharge(ChargeState status, Summary summary) {

    Drawing.Seen seen() {
      return new Drawing.Seen(status, new Money(summary.captured()), new Money(summary.refunded()));
    }
  }

  private RecurringMessage() {}
}
