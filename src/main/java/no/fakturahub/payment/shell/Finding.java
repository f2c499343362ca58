package no.fakturahub.payment.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fakturahub.customer.Customers;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.Kid;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.Match.Part;
import no.fakturahub.payment.OpenItem;
import no.fakturahub.payment.OpenItems;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.Receipt;
import no.fakturahub.payment.Suggestion;
import no.fakturahub.payment.Suggestions;
import no.fakturahub.payment.shell.PaymentRules.Level;
import no.fakturahub.payment.shell.PaymentRules.Rules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds what money is for, as far as the seller lets the hub say so by itself.
@Component
class Finding {

  /** A KID that is none, or nobody's, says nothing against what else the payer tells. */
  private static final Set<String> WRONG_KID = Set.of("OCR_KID", "OCR_KID_AGREEMENT",
      "CAMT_KID", "CAMT_KID_AGREEMENT");

  private final Invoices invoices;
  private final Sellers sellers;
  private final Paying paying;
  private final ListedInvoices listed;
  private final OpenItems items;
  private final PaymentRules rules;
  private final ObjectProvider<Customers> customers;

  Finding(Invoices invoices, Sellers sellers, Paying paying, ListedInvoices listed,
      OpenItems items, PaymentRules rules, ObjectProvider<Customers> customers) {
    this.invoices = invoices;
    this.sellers = sellers;
    this.paying = paying;
    this.listed = listed;
    this.items = items;
    this.rules = rules;
    this.customers = customers;
  }

  Match of(Receipt receipt) {
    var payment = receipt.payment();
    if (receipt.payout() != null)
      return new Match.Payout(payment, receipt.payout());
    var invoice = invoice(receipt);
    if (invoice.isEmpty())
      return rulesOf(payment).flatMap(own -> withoutKid(receipt, own))
          .orElseGet(() -> Match.of(payment, Optional.empty()));
    var match = Match.of(payment, invoice.map(this::openItem));
    return mayBook(match, invoice.get()) ? match : new Match.Held(payment, openItem(invoice.get()));
  }

  private Optional<Match> withoutKid(Receipt receipt, Rules own) {
    var payment = receipt.payment();
    if (payment.isTakenBack())
      return Optional.empty();
    if (own.level() != Level.MANUAL && payment.debitAccount() != null
        && own.ownAccounts().contains(payment.debitAccount()))
      return Optional.of(new Match.OwnTransfer(payment));
    var list = listed.of(receipt);
    return list.isPresent()
        ? list.filter(one -> all(one.parts(), Level.EXACT)).map(Match.class::cast)
        : suggested(receipt, own);
  }

  /// Whether the hub may go so far by itself with each of the invoices.
  private boolean all(List<Part> parts, Level least) {
    return parts.stream().map(part -> invoices.find(part.item().invoice()).orElseThrow())
        .allMatch(invoice -> level(invoice).compareTo(least) >= 0);
  }

  /// One that is sure enough, and no other that is: where two are, nobody but a person can say.
  private Optional<Match> suggested(Receipt receipt, Rules own) {
    if (own.sureFrom() > 100
        || receipt.waitsFor() != null && !WRONG_KID.contains(receipt.waitsFor()))
      return Optional.empty();
    var payment = receipt.payment();
    var sure = Suggestions.of(payment, payment.amount(), receipt.text(), receipt.payer(), items)
        .stream().filter(one -> one.score() >= own.sureFrom()).toList();
    if (sure.size() != 1)
      return Optional.empty();
    var parts = parts(sure.getFirst());
    return all(parts, Level.AUTOMATIC)
        ? Optional.of(new Match.Suggested(payment, sure.getFirst(), parts))
        : Optional.empty();
  }

  private List<Part> parts(Suggestion sure) {
    return sure.on().stream().map(on -> new Part(
        openItem(invoices.find(on.invoice()).orElseThrow()), on.amount())).toList();
  }

  private boolean mayBook(Match match, Invoice invoice) {
    return switch (level(invoice)) {
      case MANUAL -> !(match instanceof Match.Found);
      case EXACT -> match instanceof Match.Settled || !(match instanceof Match.Found);
      case AUTOMATIC -> true;
    };
  }

  private Level level(Invoice invoice) {
    var seller = invoice.seller().orgNumber();
    var entered = rules.hasGroups(seller) ? customers.getIfAvailable() : null;
    return rules.levelOf(seller,
        entered == null ? null : entered.groupOf(seller, invoice.buyer().id()));
  }

  private Optional<Rules> rulesOf(Payment payment) {
    return sellers.all().stream().filter(seller -> seller.account().equals(payment.account()))
        .findFirst().map(Seller::orgNumber).map(rules::of);
  }

  private Optional<Invoice> invoice(Receipt receipt) {
    var payment = receipt.payment();
    return receipt.waitsFor() == null && Kid.isOne(payment.kid())
        ? invoices.findByKid(payment.account(), new Kid(payment.kid()))
            .filter(found -> !found.isCreditNote())
        : Optional.empty();
  }

  private OpenItem openItem(Invoice invoice) {
    return paying.item(invoice);
  }
}
