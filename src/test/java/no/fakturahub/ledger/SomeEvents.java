package no.fakturahub.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.fakturahub.AnyInvoice;
import no.fakturahub.Shop;
import no.fakturahub.credit.CreditNotes;
import no.fakturahub.credit.Extent;
import no.fakturahub.credit.Left;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Allocation.Rule;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.WrittenOff;

/// What happens in a shop, as it stands in the books: any invoices, and what becomes of them.
public final class SomeEvents {

  private static final Bookkeeping KEEPER = new Bookkeeping(AccountPlans.PLAIN);

  private SomeEvents() {}

  public static List<Posting> of(Random random, int many) {
    var postings = new ArrayList<Posting>();
    for (var number = 30_001; postings.size() < many; number++) {
      var invoice = invoice(random, number);
      if (invoice.totals().payable().compareTo(new Money(100)) < 0)
        continue;
      KEEPER.of(invoice).ifPresent(postings::add);
      for (var next : List.of(random.nextInt(3), random.nextInt(5))) {
        switch (next) {
          case 0 -> pay(invoice, invoice.totals().payable(), postings);
          case 1 -> pay(invoice, new Money(1 + random.nextInt(10_000)), postings);
          case 2 -> KEEPER.of(wholeCredit(invoice, number + 10_000)).ifPresent(postings::add);
          case 3 -> pay(invoice, new Money(-1 - random.nextInt(10_000)), postings);
          default -> KEEPER.of(new WrittenOff(UUID.randomUUID(), invoice,
              new Money(1 + random.nextInt(200)), random.nextBoolean()
                  ? Rule.BANK_FEE
                  : Rule.SMALL_DIFFERENCE,
              Shop.TODAY.plusDays(20))).ifPresent(postings::add);
        }
      }
    }
    return List.copyOf(postings.subList(0, many));
  }

  public static Invoice wholeCredit(Invoice invoice, long number) {
    return CreditNotes.of(Left.of(invoice, List.of()), new Extent.Whole(), null,
        UUID.randomUUID(), number, Shop.TODAY.plusDays(1));
  }

  private static void pay(Invoice invoice, Money amount, List<Posting> postings) {
    var on = Shop.TODAY.plusDays(postings.size() % 7);
    KEEPER.of(new PaymentMatched(UUID.randomUUID(), new Payment(invoice.seller().account(),
        invoice.kid().value(), amount, on, "10", null), invoice, on)).ifPresent(postings::add);
  }

  private static Invoice invoice(Random random, long number) {
    var any = AnyInvoice.of(random);
    var buyer = random.nextInt(3) == 0
        ? Shop.COMPANY
        : new Customer("e-" + random.nextInt(20), "Kunde " + number, null, null,
            Shop.COMPANY.address(), null, null, Shop.COMPANY.language(), null);
    return new Invoice(UUID.randomUUID(), any.seller(), number, any.seller().kid().of("1", number),
        any.issued(), any.due(), any.delivered(), buyer, any.references(), any.lines(),
        any.charges(), List.of(), null);
  }
}
