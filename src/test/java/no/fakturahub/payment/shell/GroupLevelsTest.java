package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fakturahub.Shop;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Customers;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Outcome;
import no.fakturahub.payment.Payments.Received;
import no.fakturahub.payment.shell.PaymentRules.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// A group of customers whose payments are matched by themselves, before the others' are.
@SpringJUnitConfig({Books.class, GroupLevelsTest.OneGroup.class})
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class GroupLevelsTest {

  /// Who is in which group; entering customers is elsewhere: `console.CustomersTest`.
  static class Pilot implements Customers {

    private @Nullable String group;

    @Override
    public Outcome keep(OrgNumber seller, Customer customer, @Nullable String into) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Kept> find(OrgNumber seller, String id) {
      return Optional.of(new Kept(Shop.COMPANY, group, null));
    }

    @Override
    public List<Kept> of(OrgNumber seller, int most) {
      return List.of();
    }

    @Override
    public Kept lookUp(OrgNumber seller, String id) {
      throw new UnsupportedOperationException();
    }
  }

  static class OneGroup {
    @Bean
    @Primary
    PaymentRules oneGroup() {
      return new PaymentRules(Level.MANUAL, 0, 101, false,
          Map.of(Shop.SELLER.orgNumber().value(), new PaymentRules.Own(null, null, null, null,
              Set.of(), Map.of("pilot", Level.AUTOMATIC))));
    }

    @Bean
    Pilot pilot() {
      return new Pilot();
    }
  }

  @Test
  void itsPaymentsAreBookedAndTheOthersWait(@Autowired Bank bank, @Autowired Payments payments,
      @Autowired Books.Issue issue, @Autowired Pilot pilot) throws IOException {
    var others = issue.invoice();
    assertThat(pay(bank, payments, others, 125_00).outcome()).isEqualTo(Outcome.HELD);

    pilot.group = "pilot";
    var first = issue.invoice();
    assertThat(pay(bank, payments, first, 125_00).outcome()).isEqualTo(Outcome.SETTLED);
  }

  private static Received pay(Bank bank, Payments payments, Invoice invoice, long ore)
      throws IOException {
    bank.send("groups", bank.file().pay(OcrType.GIRO, LocalDate.of(2026, 11, 20), ore,
        invoice.kid().value(), "86011120001"));
    return payments.latest(1).getFirst();
  }
}
