package no.fakturahub.payment.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.ListedItem;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.Match.Part;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Receipt;
import org.springframework.stereotype.Component;

/// What a payer's list says a payment is for. All of it is known and adds up to the payment, or none of it is believed.
@Component
class ListedInvoices {

  private final Invoices invoices;
  private final Sellers sellers;
  private final Payments payments;
  private final Paying paying;

  ListedInvoices(Invoices invoices, Sellers sellers, Payments payments,
      Paying paying) {
    this.invoices = invoices;
    this.sellers = sellers;
    this.payments = payments;
    this.paying = paying;
  }

  Optional<Match.Listed> of(Receipt receipt) {
    var payment = receipt.payment();
    if (receipt.waitsFor() != null || payment.isTakenBack() || receipt.listed().isEmpty())
      return Optional.empty();
    var sums = new LinkedHashMap<UUID, Money>();
    for (var item : receipt.listed()) {
      var found = find(payment.account(), item);
      if (found.isEmpty())
        return Optional.empty();
      sums.merge(found.get().invoice(), found.get().amount(), Money::plus);
    }
    return listed(payment, sums);
  }

  private record Found(UUID invoice, Money amount) {}

  private Optional<Match.Listed> listed(Payment payment, Map<UUID, Money> sums) {
    var parts = new ArrayList<Part>();
    sums.forEach((id, amount) -> {
      var invoice = invoices.find(id).orElseThrow();
      if (!amount.isZero())
        parts.add(new Part(paying.item(invoice), amount));
    });
    var sum = parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    return sum.equals(payment.amount()) && parts.stream().allMatch(ListedInvoices::isOwed)
        ? Optional.of(new Match.Listed(payment, parts))
        : Optional.empty();
  }

  /// No more is paid of an invoice than is owed, and no more deducted than the customer has to its good.
  private static boolean isOwed(Part part) {
    var item = part.item();
    var left = item.remaining().minus(part.amount().minus(item.beside(part.amount())));
    return left.isZero() || left.isNegative() == part.amount().isNegative();
  }

  private Optional<Found> find(AccountNumber account, ListedItem item) {
    return switch (item.kind()) {
      case KID -> Kid.isOne(item.reference())
          ? invoices.findByKid(account, new Kid(item.reference()))
              .flatMap(invoice -> ofInvoice(item, invoice))
          : Optional.empty();
      case INVOICE -> byNumber(account, item).flatMap(invoice -> ofInvoice(item, invoice));
      case CREDIT_NOTE -> byNumber(account, item).flatMap(note -> ofCreditNote(item, note));
      case RF -> Optional.empty();
    };
  }

  private Optional<Invoice> byNumber(AccountNumber account, ListedItem item) {
    return item.reference().matches("[0-9]{1,15}")
        ? sellers.all().stream().filter(seller -> seller.account().equals(account)).findFirst()
            .flatMap(seller -> invoices.findByNumber(seller.orgNumber(),
                Long.parseLong(item.reference())))
        : Optional.empty();
  }

  private Optional<Found> ofInvoice(ListedItem item, Invoice invoice) {
    return invoice.isCreditNote()
        ? Optional.empty()
        : Optional.of(new Found(invoice.id(),
            item.amount() == null ? payments.owed(invoice) : item.amount()));
  }

  /// What a credit note took back is taken off what is paid of the invoice it credits.
  private static Optional<Found> ofCreditNote(ListedItem item, Invoice note) {
    var credits = note.credits();
    return credits == null
        ? Optional.empty()
        : Optional.of(new Found(credits.invoice(),
            item.amount() == null ? note.totals().payable().negate() : item.amount()));
  }
}
