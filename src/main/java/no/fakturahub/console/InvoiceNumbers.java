package no.fakturahub.console;

import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Finds the invoice a person means by its number.
final class InvoiceNumbers {

  private InvoiceNumbers() {}

  /// @throws Refused when the seller has none of that number
  static UUID find(Invoices invoices, OrgNumber seller, @Nullable Long number) {
    return invoices.findByNumber(seller, number == null ? 0 : number).map(Invoice::id)
        .orElseThrow(() -> new Refused("DECISION_NO_INVOICE", String.valueOf(number)));
  }

  /// The same of the seller whose account it is.
  static UUID find(Invoices invoices, Sellers sellers, AccountNumber account,
      @Nullable Long number) {
    return sellers.all().stream().filter(seller -> seller.account().equals(account)).findFirst()
        .map(seller -> find(invoices, seller.orgNumber(), number))
        .orElseThrow(() -> new Refused("DECISION_OTHER_ACCOUNT", account.spaced()));
  }
}
