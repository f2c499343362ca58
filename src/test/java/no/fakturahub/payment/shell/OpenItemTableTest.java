package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.OpenItems;
import no.fakturahub.payment.OpenItems.Open;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Suggestion;
import no.fakturahub.payment.Suggestions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = {"hub.intake.max-bytes=100000", "books=of their own"})
class OpenItemTableTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String PAYER = "86011137947";

  @Autowired
  Bank bank;
  @Autowired
  Payments payments;
  @Autowired
  OpenItems items;
  @Autowired
  Books.Issue issue;

  @Test
  void whatIsOwedIsFoundByWhateverIsKnownAndWhatIsPaidIsNot() throws IOException {
    var account = Shop.SELLER.account();
    var paid = issue.invoice();
    var part = issue.invoice();
    var open = issue.invoice();
    pay(paid, 125_00);
    pay(part, 25_00);

    assertThat(items.byNumber(account, paid.number())).isEmpty();
    assertThat(items.byNumber(account, part.number())).map(Open::owed)
        .contains(new Money(100_00));
    assertThat(items.byKids(account, Set.of(open.kid().value(), paid.kid().value())))
        .extracting(Open::invoice).containsExactly(open.id());
    assertThat(items.byAmount(account, new Money(125_00))).extracting(Open::invoice)
        .contains(open.id()).doesNotContain(paid.id(), part.id());
    assertThat(items.ofCustomer(account, Shop.COMPANY.id())).extracting(Open::invoice)
        .contains(part.id(), open.id()).doesNotContain(paid.id());
    assertThat(items.customersPaidBy(account, PAYER)).containsExactly(Shop.COMPANY.id());
    assertThat(items.customersNamed(account, Shop.COMPANY.name()))
        .containsExactly(Shop.COMPANY.id());
  }

  @Test
  void aPaymentWithOneDigitWrongIsSuggestedForTheInvoiceItMeant() throws IOException {
    var meant = issue.invoice();
    var kid = meant.kid().value();
    var wrong = kid.substring(0, kid.length() - 1) + (kid.charAt(kid.length() - 1) == '0' ? 1 : 0);
    bank.send("slip", bank.file().pay(OcrType.GIRO, DAY, 125_00, wrong, "86011147947"));
    var waiting = payments.latest(1).getFirst();

    var best = Suggestions.of(waiting.payment(), waiting.waiting(), waiting.text(),
        waiting.payer(), items).getFirst();

    assertThat(best.why()).isEqualTo(Suggestion.Why.KID_NEARLY);
    assertThat(best.on()).extracting(Suggestion.On::invoice)
        .isEqualTo(List.of(meant.id()));
  }

  @Test
  void aCustomersAccountOfADayIsWhatWasOwedThen() throws IOException {
    var open = issue.invoice();
    var paid = issue.invoice();
    pay(paid, 125_00);

    var before = payments.account(Shop.SELLER.orgNumber(), Shop.COMPANY.id(), Shop.TODAY);
    var earlier = payments.account(Shop.SELLER.orgNumber(), Shop.COMPANY.id(), DAY.minusDays(9));

    assertThat(before.items()).extracting(item -> item.invoice()).contains(open.id())
        .doesNotContain(paid.id());
    assertThat(before.owed()).isGreaterThanOrEqualTo(new Money(125_00));
    assertThat(earlier.items()).isEmpty();
  }

  private void pay(Invoice invoice, long ore) throws IOException {
    bank.send("items",
        bank.file().pay(OcrType.GIRO, DAY, ore, invoice.kid().value(), PAYER));
  }
}
