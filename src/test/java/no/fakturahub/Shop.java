package no.fakturahub;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.KidScheme;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Vat;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.order.Order;

/// A shop for tests: one seller, one company that buys, and as many orders as a test wants.
public final class Shop {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  public static final Seller SELLER = new Seller(new OrgNumber("987654325"), "Nordlys Handel AS",
      new Address("Storgata 1", "0155", "Oslo", "NO"), true, true,
      new AccountNumber("15031234562"), new KidScheme(0, 8, KidAlgorithm.MOD10), 14, 10001,
      "faktura@nordlys-handel.example", null, "#0b5c6b", null);

  /// Its KIDs hold the customer's number too.
  public static final Seller CONSULTANT = new Seller(new OrgNumber("918273646"), "Fjord Konsult AS",
      new Address("Bryggen 7", "5003", "Bergen", "NO"), true, true,
      new AccountNumber("60210000014"), new KidScheme(6, 6, KidAlgorithm.MOD10), 30, 501,
      "faktura@fjord-konsult.example", "+47 55 00 00 00", "#7a3b12", null);

  public static final Customer COMPANY = new Customer("1001", "Nordlys Kontorrekvisita AS",
      new OrgNumber("312900106"), null, new Address("Havnegata 2", "7010", "Trondheim", "NO"),
      "post@kontorrekvisita.example", null, Language.NB, null);

  private Shop() {}

  public static Seller seller(OrgNumber orgNumber) {
    return Stream.of(SELLER, CONSULTANT).filter(s -> s.orgNumber().equals(orgNumber)).findFirst()
        .orElseThrow();
  }

  /// One line of kr 100 and 25 % VAT: kr 125 to pay.
  public static Order order(String id) {
    return order(id, line("100.00"));
  }

  public static Order order(String id, Line... lines) {
    return new Order(SELLER.orgNumber(), "nordmat", id, TODAY, TODAY, COMPANY,
        new References("Kari Nordmann", id, null, null), List.of(lines), List.of(), List.of(),
        null);
  }

  public static Line line(String unitPrice) {
    return new Line("1", "Kopipapir A4", null, null, BigDecimal.ONE, "EA",
        new BigDecimal(unitPrice), null, Vat.standard("25"));
  }
}
