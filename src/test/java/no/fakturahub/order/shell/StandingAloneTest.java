package no.fakturahub.order.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.HubTest;
import no.fakturahub.Shop;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Customers;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.order.Accepted;
import no.fakturahub.order.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An order whose VAT may not stand beside the others' has an invoice of its own.
@HubTest
class StandingAloneTest {

  private static final UUID RECEIVED = UUID.randomUUID();

  @Test
  void theOthersAreGatheredWithoutIt(@Autowired Acceptance acceptance,
      @Autowired Customers customers) {
    var known = Shop.COMPANY;
    var buyer = new Customer(Long.toString(System.nanoTime()), known.name(), known.orgNumber(),
        null, known.address(), known.email(), null, Language.NB, null);
    customers.keep(Shop.SELLER.orgNumber(), buyer, "samlet");
    var first = waiting(acceptance, buyer, Vat.standard("25"));

    var alone = waiting(acceptance, buyer,
        Vat.none(VatCategory.O, "Utenfor merverdiavgiftsloven"));

    assertThat(alone).isNotEqualTo(first);
    assertThat(waiting(acceptance, buyer, Vat.standard("15"))).isEqualTo(first);
  }

  private static UUID waiting(Acceptance acceptance, Customer buyer, Vat vat) {
    var line = Shop.line("100.00");
    var order = new Order(Shop.SELLER.orgNumber(), "alone", UUID.randomUUID().toString(),
        LocalDate.now(), null, buyer, new References("Kari Nordmann", null, null, null),
        List.of(new Line("1", "Vare", null, null, line.quantity(), "EA", line.unitPrice(), null,
            vat)),
        List.of(), List.of(), null);
    return ((Accepted.Waiting) acceptance.accept(order, RECEIVED)).coming().id();
  }
}
