package no.fakturahub.validation.norway;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.norway.Ehf.Party;

/// Who sells and who buys (bokføringsforskriften § 5-1-1 nr. 2, § 5-1-2; foretaksregisterloven § 10-2).
final class PartyRules {

  private static final String SELLER = "cac:AccountingSupplierParty/cac:Party";
  private static final String BUYER = "cac:AccountingCustomerParty/cac:Party";

  /// Foretaksnavneloven § 2-2: only a company of that form may have the letters in its name.
  private static final Pattern MUST_SAY = Pattern.compile(
      "(.*[\\s,])?(AS|A/S|ASA|NUF)([\\s,(].*)?|(?i)(.*\\s)?(as|a/s|asa|nuf|aksjeselskap|allmennaksjeselskap)");

  private PartyRules() {}

  /// FH-SELLER-ORG: a seller is known by its org number, alone or within the VAT number.
  static Stream<Finding> sellersOrgNumber(Ehf ehf) {
    var seller = ehf.seller();
    return OrgNumber.isOne(seller.registered()) || OrgNumber.isOne(seller.vatRegistered())
        ? Stream.of()
        : Stream.of(Finding.unlawful("FH-SELLER-ORG",
            ehf.at(SELLER + "/cac:PartyLegalEntity/cbc:CompanyID"), seller.registered()));
  }

  /// FH-VAT-NUMBER: org number and VAT number are the same nine digits; each company in a VAT group has its own.
  static Stream<Finding> vatNumberOfAnother(Ehf ehf) {
    var seller = ehf.seller();
    return OrgNumber.isOne(seller.registered()) && OrgNumber.isOne(seller.vatRegistered())
        && !seller.registered().equals(seller.vatRegistered())
            ? Stream.of(Finding.unlawful("FH-VAT-NUMBER",
                ehf.at(SELLER + "/cac:PartyTaxScheme/cbc:CompanyID"), seller.vatNumber(),
                seller.registered()))
            : Stream.of();
  }

  /// FH-SELLER-ADDRESS: the head office can be found.
  static Stream<Finding> sellersAddress(Ehf ehf) {
    return hasAddress(ehf.seller())
        ? Stream.of()
        : Stream.of(Finding.unlawful("FH-SELLER-ADDRESS", ehf.at(SELLER + "/cac:PostalAddress")));
  }

  /// FH-BUYER-ADDRESS: an address, or an org number (abroad: a registration or VAT number) in its place.
  static Stream<Finding> buyersAddress(Ehf ehf) {
    var buyer = ehf.buyer();
    return hasAddress(buyer) || isRegistered(buyer)
        ? Stream.of()
        : Stream.of(Finding.unlawful("FH-BUYER-ADDRESS", ehf.at(BUYER + "/cac:PostalAddress")));
  }

  /// FH-FORETAKSREGISTERET: an AS, an ASA or a NUF says so; for others whose form is not told, a person must know.
  static Stream<Finding> foretaksregisteret(Ehf ehf) {
    var seller = ehf.seller();
    var location = ehf.at(SELLER + "/cac:PartyTaxScheme");
    if (ehf.foretaksregisteret())
      return Stream.of();
    if (mustSay(seller.legalForm()) || mustSay(seller.name()))
      return Stream.of(Finding.unlawful("FH-FORETAKSREGISTERET", location, seller.name()));
    return seller.legalForm().isEmpty()
        ? Stream.of(Finding.doubtful("FH-FORETAKSREGISTERET", location, seller.name()))
        : Stream.of();
  }

  private static boolean mustSay(String form) {
    return MUST_SAY.matcher(form).matches();
  }

  private static boolean hasAddress(Party party) {
    return !party.city().isEmpty()
        && (!party.country().equals("NO") || !party.postalCode().isEmpty());
  }

  private static boolean isRegistered(Party party) {
    return OrgNumber.isOne(party.registered()) || OrgNumber.isOne(party.vatRegistered())
        || !party.country().equals("NO")
            && !(party.registered().isEmpty() && party.vatNumber().isEmpty());
  }
}
