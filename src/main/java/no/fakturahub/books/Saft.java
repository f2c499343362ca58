package no.fakturahub.books;

import java.io.OutputStream;
import no.fakturahub.customer.Address;
import no.fakturahub.invoice.Seller;

/// Writes the books as SAF-T Financial 1.30, the one version for periods from 2025-01-01 on (Skatteetaten,
/// `Norwegian_SAF-T_Financial_Schema_v_1.30.xsd`). Text longer than the schema has room for is cut.
public final class Saft {

  static final int SHORT = 18;
  static final int CODE = 9;
  static final int MIDDLE = 35;
  static final int LONGER = 70;
  static final int LONG = 256;

  private static final String NAMESPACE = "urn:StandardAuditFile-Taxation-Financial:NO";

  private Saft() {}

  /// @throws no.fakturahub.kernel.Refused when the chart does not know an account that was booked on
  public static void write(BookFile file, OutputStream to) {
    file.check();
    Xml.write(to, "AuditFile", NAMESPACE, xml -> {
      header(file, xml);
      SaftMasters.write(file.balances(), xml);
      SaftEntries.write(file, xml);
    });
  }

  private static void header(BookFile file, Xml xml) {
    xml.in("Header", () -> {
      xml.value("AuditFileVersion", "1.30").value("AuditFileCountry", "NO")
          .value("AuditFileDateCreated", file.created())
          .value("SoftwareCompanyName", "Fakturahub").value("SoftwareID", "Fakturahub")
          .text("SoftwareVersion", file.version(), SHORT)
          .in("Company", () -> company(file.seller(), xml)).value("DefaultCurrencyCode", "NOK")
          .in("SelectionCriteria", () -> xml.value("SelectionStartDate", file.from())
              .value("SelectionEndDate", file.to()))
          .value("HeaderComment", "Det Fakturahub har bokført: salg, innbetalinger og kunder")
          .value("TaxAccountingBasis", "A");
    });
  }

  /// The contact is the company itself: the schema wants a person, and takes a name in one piece as LastName after
  /// "NotUsed" (its documentation of PersonNameStructure).
  private static void company(Seller seller, Xml xml) {
    var number = seller.orgNumber().value();
    xml.value("RegistrationNumber", number).text("Name", seller.name(), LONG);
    address(seller.address(), "StreetAddress", xml);
    xml.in("Contact", () -> xml
        .in("ContactPerson", () -> xml.value("FirstName", "NotUsed")
            .text("LastName", seller.name(), LONGER))
        .text("Telephone", seller.phone(), SHORT).text("Email", seller.email(), LONGER));
    if (seller.vatRegistered())
      xml.in("TaxRegistration", () -> xml.value("TaxRegistrationNumber", number + "MVA")
          .value("TaxAuthority", "Skatteetaten"));
    xml.in("BankAccount", () -> xml.value("BankAccountNumber", seller.account().value()));
  }

  static void address(Address address, String type, Xml xml) {
    xml.in("Address", () -> xml.text("StreetName", address.street(), LONG)
        .text("City", address.city(), LONG).text("PostalCode", address.postalCode(), LONGER)
        .value("Country", address.country()).value("AddressType", type));
  }
}
