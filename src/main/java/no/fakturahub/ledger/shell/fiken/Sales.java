package no.fakturahub.ledger.shell.fiken;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.VatRates;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.PostingLine;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.ledger.WithVat;
import no.fakturahub.ledger.shell.VendorHttp;
import no.fakturahub.ledger.shell.fiken.Message.NewSale;
import no.fakturahub.ledger.shell.fiken.Message.Payment;
import no.fakturahub.ledger.shell.fiken.Message.Sale;
import no.fakturahub.ledger.shell.fiken.Message.SaleLine;
import tools.jackson.core.type.TypeReference;

/// Invoices and what is paid of them. Fiken has no guard against a second one: a sale is looked for by its number
/// before it is sent, and a payment among those of its sale.
record Sales(Wire wire, Accounts accounts) {

  Voucher sale(Posting posting, long contact) {
    var claim = claim(posting);
    var lines = posting.lines().stream().filter(OnAccount.class::isInstance)
        .map(OnAccount.class::cast).map(line -> line(posting, line)).toList();
    var id = find(claim.invoiceNumber()).stream().findFirst()
        .map(there -> same(there, claim.amount()))
        .orElseGet(() -> wire.post("/sales", new NewSale(claim.invoiceNumber(), posting.date(),
            "external_invoice", false, lines, contact, "NOK", claim.due(), posting.kid().value())));
    return new Voucher("sale/" + id, "salg " + id);
  }

  /// @param taken the vouchers of the invoice's other payments: what is like one of them is another payment
  Voucher payment(Posting posting, Collection<String> taken) {
    var sale = find(claim(posting).invoiceNumber()).stream().findFirst().orElseThrow(
        () -> new IllegalStateException("Fiken has no such sale yet: " + posting.text()));
    var money = money(posting);
    var body = new Payment(null, posting.date(), accounts.code(money.account()),
        money.amount().ore());
    var id = sale.payments().stream().filter(body::isLike).map(Payment::paymentId)
        .filter(Objects::nonNull).filter(known -> !taken.contains("payment/" + known)).findFirst()
        .orElseGet(() -> wire.post("/sales/%d/payments".formatted(sale.saleId()), body));
    return new Voucher("payment/" + id, "betaling " + id);
  }

  /// What is not paid, by number; free postings are not reckoned with.
  Map<String, Money> open() {
    var open = new TreeMap<String, Money>();
    wire.all("/sales?settled=false", new TypeReference<List<Sale>>() {
    }).stream().filter(Sale::stands).forEach(sale -> {
      if (sale.saleNumber() != null && sale.outstandingBalance() != null
          && sale.outstandingBalance() != 0)
        open.merge(sale.saleNumber(), new Money(sale.outstandingBalance()), Money::plus);
    });
    return open;
  }

  private List<Sale> find(String number) {
    return wire.all("/sales?saleNumber=" + VendorHttp.encoded(number),
        new TypeReference<List<Sale>>() {
        }).stream().filter(Sale::stands).toList();
  }

  private static long same(Sale there, Money amount) {
    if (there.netAmount() + there.vatAmount() != amount.ore())
      throw new Refused("FIKEN_NUMBER_TAKEN", "%s: kr %s in Fiken, kr %s here".formatted(
          there.saleNumber(), new Money(there.netAmount() + there.vatAmount()), amount));
    return there.saleId();
  }

  private SaleLine line(Posting posting, OnAccount sold) {
    var code = Objects.requireNonNull(sold.vatCode());
    var gross = sold.amount().negate();
    var vat = WithVat.taken(gross, VatRates.NORWEGIAN.rate(code, posting.date()));
    return new SaleLine(posting.text(), gross.minus(vat).ore(), vat.ore(),
        accounts.code(sold.account()), VatTypes.of(code));
  }

  private static OnCustomer claim(Posting posting) {
    return posting.lines().stream().filter(OnCustomer.class::isInstance)
        .map(OnCustomer.class::cast).findFirst().orElseThrow();
  }

  private static PostingLine money(Posting posting) {
    return posting.lines().stream().filter(OnAccount.class::isInstance).findFirst().orElseThrow();
  }
}
