package no.fakturahub.validation.norway;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import no.fakturahub.validation.norway.Ehf.Party;
import no.fakturahub.validation.norway.Ehf.Payment;
import no.fakturahub.validation.norway.Ehf.Taxable;
import no.fakturahub.validation.norway.Ehf.VatGroup;
import org.jspecify.annotations.Nullable;

/// Takes the facts out of the tree. The names in brackets are EN 16931's business terms.
final class EhfReader {

  private final Element document;
  private final String root;

  private EhfReader(Element document, String root) {
    this.document = document;
    this.root = root;
  }

  static Ehf read(XdmNode tree) {
    var root = tree.select(Steps.child(Predicates.isElement())).asNode();
    return new EhfReader(new Element(root), root.getNodeName().getLocalName()).read();
  }

  private Ehf read() {
    var currency = document.text("cbc:DocumentCurrencyCode");
    var totals = document.get("cac:LegalMonetaryTotal");
    var taxTotals = document.list("cac:TaxTotal");
    var seller = document.get("cac:AccountingSupplierParty/cac:Party");
    return new Ehf(root, document.text("cbc:CustomizationID"),
        document.text("cbc:" + root + "TypeCode"), document.text("cbc:Note"), credited(),
        document.date("cbc:IssueDate"), due(),
        document.text("cac:PaymentTerms/cbc:Note"), supplied(), currency,
        party(seller), party(document.get("cac:AccountingCustomerParty/cac:Party")),
        schemes(seller, "TAX").anyMatch("Foretaksregisteret"::equalsIgnoreCase),
        payments(), vat(taxTotals), taxable(), tax(taxTotals, currency),
        taxTotals.stream().anyMatch(total -> currencyOf(total).equals("NOK")),
        totals.decimal("cbc:PayableRoundingAmount"), totals.decimal("cbc:PayableAmount"));
  }

  private List<String> credited() {
    return document.all("cac:BillingReference")
        .map(reference -> reference.text("cac:InvoiceDocumentReference/cbc:ID"))
        .filter(number -> !number.isEmpty()).toList();
  }

  /// BT-9 has another place in a credit note.
  private @Nullable LocalDate due() {
    return root.equals("Invoice")
        ? document.date("cbc:DueDate")
        : document.date("cac:PaymentMeans/cbc:PaymentDueDate");
  }

  private List<LocalDate> supplied() {
    var days = new ArrayList<@Nullable LocalDate>();
    document.all("cac:Delivery").forEach(d -> days.add(d.date("cbc:ActualDeliveryDate")));
    Stream.concat(Stream.of(document), lines().stream())
        .flatMap(element -> element.all("cac:InvoicePeriod")).forEach(period -> {
          days.add(period.date("cbc:StartDate"));
          days.add(period.date("cbc:EndDate"));
        });
    return days.stream().filter(Objects::nonNull).map(Objects::requireNonNull).distinct().toList();
  }

  private static Party party(Element party) {
    var address = party.get("cac:PostalAddress");
    var entity = party.get("cac:PartyLegalEntity");
    return new Party(entity.text("cbc:RegistrationName"), entity.text("cbc:CompanyID"),
        schemes(party, "VAT").findFirst().orElse(""), entity.text("cbc:CompanyLegalForm"),
        address.text("cbc:CityName"), address.text("cbc:PostalZone"),
        address.text("cac:Country/cbc:IdentificationCode"));
  }

  private static Stream<String> schemes(Element party, String scheme) {
    return party.all("cac:PartyTaxScheme")
        .filter(tax -> tax.text("cac:TaxScheme/cbc:ID").equalsIgnoreCase(scheme))
        .map(tax -> tax.text("cbc:CompanyID"));
  }

  private List<Payment> payments() {
    return numbered("cac:PaymentMeans", (location, means) -> new Payment(location,
        means.text("cbc:PaymentMeansCode"), means.all("cbc:PaymentID").map(Element::text).toList(),
        means.text("cac:PayeeFinancialAccount/cbc:ID"),
        means.get("cac:CardAccount").exists() || means.get("cac:PaymentMandate").exists()));
  }

  private List<VatGroup> vat(List<Element> taxTotals) {
    return taxTotals.stream().flatMap(total -> numbered(total, "/" + root + "/cac:TaxTotal/",
        "cac:TaxSubtotal", (location, group) -> {
          var category = group.get("cac:TaxCategory");
          return new VatGroup(location, category.text("cbc:ID"), category.decimal("cbc:Percent"),
              group.decimal("cbc:TaxableAmount"), group.decimal("cbc:TaxAmount"),
              category.text("cbc:TaxExemptionReason"));
        }).stream()).toList();
  }

  private List<Taxable> taxable() {
    var all = new ArrayList<Taxable>();
    all.addAll(numbered("cac:" + root + "Line", (location, line) -> {
      var category = line.get("cac:Item/cac:ClassifiedTaxCategory");
      return new Taxable(location, "", category.text("cbc:ID"), category.decimal("cbc:Percent"),
          line.decimal("cbc:LineExtensionAmount"));
    }));
    all.addAll(numbered("cac:AllowanceCharge", (location, charge) -> {
      var category = charge.get("cac:TaxCategory");
      var amount = charge.decimal("cbc:Amount");
      var isCharge = charge.text("cbc:ChargeIndicator").matches("true|1");
      return new Taxable(location, charge.text("cbc:AllowanceChargeReasonCode"),
          category.text("cbc:ID"), category.decimal("cbc:Percent"),
          amount == null || isCharge ? amount : amount.negate());
    }));
    return all;
  }

  private static @Nullable BigDecimal tax(List<Element> taxTotals, String currency) {
    return taxTotals.stream().filter(total -> currencyOf(total).equals(currency)).findFirst()
        .orElse(new Element(null)).decimal("cbc:TaxAmount");
  }

  private static String currencyOf(Element taxTotal) {
    return taxTotal.get("cbc:TaxAmount").attribute("currencyID");
  }

  private List<Element> lines() {
    return document.list("cac:" + root + "Line");
  }

  private interface AtLocation<T> {
    T read(String location, Element element);
  }

  private <T> List<T> numbered(String name, AtLocation<T> how) {
    return numbered(document, "/" + root + "/", name, how);
  }

  private static <T> List<T> numbered(Element parent, String path, String name, AtLocation<T> how) {
    var elements = parent.list(name);
    var all = new ArrayList<T>();
    for (var element : elements) {
      var nth = elements.size() > 1 ? "[" + (all.size() + 1) + "]" : "";
      all.add(how.read(path + name + nth, element));
    }
    return all;
  }
}
