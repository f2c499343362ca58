package no.fakturahub.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fakturahub.credit.CreditNotes;
import no.fakturahub.credit.Extent;
import no.fakturahub.credit.Left;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Allowance;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.KidScheme;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// Invoices of invented companies, for the tests of delivery.
public final class Samples {

  public static final Seller NORDLYS = new Seller(new OrgNumber("987654325"), "Nordlys Handel AS",
      new Address("Storgata 1", "0155", "Oslo", "NO"), true, true,
      new AccountNumber("15031234562"), new KidScheme(0, 8, KidAlgorithm.MOD10), 14, 10001,
      "faktura@nordlys-handel.example", "+47 22 00 00 00", "#0b5c6b", null);

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Samples() {}

  public static Customer company() {
    return new Customer("20417", "Fjordheim Borettslag", new OrgNumber("312900203"), null,
        new Address("Fjordveien 12", "5006", "Bergen", "NO"), "styret@fjordheim.example", null,
        Language.NB, null);
  }

  public static Customer consumer(@Nullable String email) {
    return new Customer("31", "Kari Nordmann", null, null,
        new Address("Bjørkelia 4", "9008", "Tromsø", "NO"), email, null, Language.NB, null);
  }

  public static Customer foreign() {
    return new Customer("88", "Göteborg Möbler & Inredning AB", null, "SE556677889901",
        new Address("Avenyn 20", "411 36", "Göteborg", "SE"), "ap@goteborg-mobler.example", null,
        Language.EN, Channel.EMAIL);
  }

  public static Customer called(Customer customer, String name, @Nullable String email) {
    return new Customer(customer.id(), name, customer.orgNumber(), customer.vatNumber(),
        customer.address(), email, null, customer.language(), customer.channel());
  }

  public static Line line(String name, String quantity, String unit, String price, Vat vat) {
    return new Line("1", name, null, null, new BigDecimal(quantity), unit, new BigDecimal(price),
        null, vat);
  }

  public static Invoice simple(Customer buyer) {
    return numbered(10_042, buyer);
  }

  public static Invoice sixtyLines() {
    var lines = IntStream.rangeClosed(1, 60).mapToObj(i -> new Line(String.valueOf(i),
        "Kopipapir A4 80 g, kartong nr. " + i, i % 4 == 0 ? "5 pakker à 500 ark, hvit" : null,
        i % 3 == 0 ? "KP-80-" + i : null, new BigDecimal(i), "XBX",
        new BigDecimal("219.90").add(new BigDecimal(i)), null,
        Vat.standard(i % 7 == 0 ? "15" : "25"))).toList();
    return invoice(NORDLYS, company(), lines, List.of(), null);
  }

  public static Invoice export() {
    var reason = "Export outside Norway, merverdiavgiftsloven § 6-21";
    var vat = Vat.none(VatCategory.G, reason);
    return invoice(NORDLYS, foreign(),
        List.of(line("Oak table, 2 × 1 m", "12", "EA", "10450.5", vat),
            line("Assembly", "7.5", "HUR", "890", vat)),
        List.of(new Charge("Freight to Göteborg", Money.ofKroner("1250.00"), vat)),
        "Deliveries are made to the yard behind the shop.\nRing the bell marked «Lager».");
  }

  public static Invoice allKinds() {
    var standard = Vat.standard("25");
    return invoice(NORDLYS, company(), List.of(
        new Line("1", "Rådgivning om innkjøp", "Oktober 2026, etter avtale", "RAD-1",
            new BigDecimal("37.5"), "HUR", new BigDecimal("1250"),
            new Allowance("avtalt timepris", Money.ofKroner("1875.00")), standard),
        line("Kaffe, økologisk", "12", "KGM", "219.4567", Vat.standard("15")),
        line("Togbillett Bergen–Oslo", "2", "EA", "849", Vat.standard("12")),
        line("Fersk torsk", "110", "KGM", "78.5", Vat.standard("11.11")),
        line("Bøker", "3", "EA", "399", Vat.none(VatCategory.Z, null)),
        line("Klimakvoter", "100", "TNE", "812", Vat.none(VatCategory.AE,
            "Omvendt avgiftsplikt")),
        line("Kurs i førstehjelp", "1", "EA", "4500",
            Vat.none(VatCategory.E, "Unntatt etter merverdiavgiftsloven § 3-5")),
        line("Retur av kontorstol", "-1", "EA", "1936", standard)),
        List.of(new Charge("Frakt", Money.ofKroner("350.00"), standard),
            new Charge("Kvantumsrabatt", Money.ofKroner("-500.00"), standard)),
        "Takk for handelen!");
  }

  public static Invoice longNames() {
    var seller = new Seller(NORDLYS.orgNumber(),
        "Stiftelsen for Norsk Kystkultur, Båtbyggertradisjon og Sjømannskap i Nordre Trøndelag",
        new Address("Gamle Kongevei gjennom Skogen ved Fjorden 112, oppgang C", "7650",
            "Verdalsøra",
            "NO"),
        true, false, NORDLYS.account(), NORDLYS.kid(), 30, 1,
        "fakturamottak.kystkultur@stiftelsen-for-norsk-kystkultur.example", null, "#f2c811", null);
    var buyer = new Customer("KUNDE-2026-00000000012345",
        "Aksjeselskapet Hardangervidda Høyfjellshotell, Konferansesenter og Friluftsbad",
        new OrgNumber("312900106"), null,
        new Address("c/o Regnskapskontoret Bygdøy Allé og Omegn, postboks 1234 Vika",
            "5780", "Kinsarvik", "NO"),
        null, null, Language.NB, null);
    var text = "Leveransen omfatter uttak, saging og tørking av kjerneved. ".repeat(30);
    return invoice(seller, buyer, List.of(
        new Line("1", "Håndlaget ekesnekke 22 fot med innenbords motor, kalesje og henger "
            + "etter spesifikasjon", text, "SNEKKE-22-EIK-INNENBORDS-KALESJE-HENGER-2026",
            new BigDecimal("1.123456"), "ZZZZZ", new BigDecimal("123456789.123456"), null,
            Vat.standard("25")),
        line("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "1000000", "KGM", "0.000125", Vat.standard("25"))),
        List.of(), null);
  }

  /// Two chairs, kr 4 840,00 to pay.
  public static Invoice numbered(long number, Customer buyer) {
    return invoice(number, NORDLYS, buyer, List.of(
        line("Kontorstol Fjell, grå", "2", "EA", "1936.00", Vat.standard("25"))), List.of(), null);
  }

  /// All of it is taken back.
  public static Invoice creditNote(Invoice invoice, long number) {
    return CreditNotes.of(Left.of(invoice, List.of()), new Extent.Whole(), "Feil farge",
        UUID.randomUUID(), number, TODAY);
  }

  public static Invoice invoice(Seller seller, Customer buyer, List<Line> lines,
      List<Charge> charges, @Nullable String note) {
    return invoice(10_042, seller, buyer, lines, charges, note);
  }

  private static Invoice invoice(long number, Seller seller, Customer buyer, List<Line> lines,
      List<Charge> charges, @Nullable String note) {
    return new Invoice(UUID.randomUUID(), seller, number, seller.kid().of("0", number), TODAY,
        TODAY.plusDays(seller.paymentDays()), TODAY.minusDays(2), buyer,
        new References("Kari Lund", "PO-2026-118", null, null), lines, charges, List.of(), note);
  }
}
