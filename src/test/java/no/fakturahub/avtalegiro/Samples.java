package no.fakturahub.avtalegiro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.KidScheme;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Vat;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// Invoices of an invented company whose KIDs hold the customer's number, for the tests of AvtaleGiro.
public final class Samples {

  public static final LocalDate ISSUED = LocalDate.of(2026, 11, 23);
  public static final Seller FJORD = seller(new KidScheme(6, 6, KidAlgorithm.MOD10));

  private Samples() {}

  public static Seller seller(KidScheme kid) {
    return new Seller(new OrgNumber("918273646"), "Fjord Konsult AS",
        new Address("Bryggen 7", "5003", "Bergen", "NO"), true, true,
        new AccountNumber("60210000014"), kid, 30, 501, "faktura@fjord-konsult.example", null,
        null, null);
  }

  public static Customer kari() {
    return customer("104", Language.NB);
  }

  /// @param chosen the channel she wants
  public static Customer kari(@Nullable Channel chosen) {
    return customer("104", Language.NB, chosen);
  }

  public static Customer customer(String id, Language language) {
    return customer(id, language, null);
  }

  private static Customer customer(String id, Language language, @Nullable Channel chosen) {
    return new Customer(id, "Kari Nordmann", null, null,
        new Address("Bjørkelia 4", "9008", "Tromsø", "NO"), null, null, language, chosen);
  }

  /// Kr 1 250,00 to pay, due a month after 23 November 2026.
  public static Invoice invoice(long number, Customer buyer) {
    return invoice(FJORD, number, buyer, 1);
  }

  public static Invoice invoice(Seller seller, long number, Customer buyer, int lines) {
    var sold = IntStream.rangeClosed(1, lines).mapToObj(n -> new Line("" + n,
        "Rådgivning – hage", null, null, new BigDecimal("1.5"), "HUR",
        new BigDecimal("600.00"), null, Vat.standard("25"))).toList();
    return new Invoice(UUID.randomUUID(), seller, number, seller.kid().of(buyer.id(), number),
        ISSUED, ISSUED.plusDays(seller.paymentDays()), ISSUED.minusDays(3), buyer,
        new References("Kari", "O-77", null, null), sold,
        List.of(new Charge("Frakt", Money.ofKroner("100.00"), Vat.standard("25"))), List.of(),
        null);
  }
}
