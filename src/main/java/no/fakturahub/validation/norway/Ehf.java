package no.fakturahub.validation.norway;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import no.fakturahub.validation.RuleSet;
import org.jspecify.annotations.Nullable;

/// The facts of an EHF that law and banks ask for. What is missing or makes no sense is null or empty: the rules
/// say so, the reading never does.
///
/// @param root `Invoice` or `CreditNote`
/// @param customization BT-24, which specification it follows
/// @param type BT-3, UNCL 1001
/// @param note BT-22
/// @param credited numbers of the invoices it refers to as those before it (BG-3)
/// @param supplied every day that tells when the supply was made: delivery, and the periods' first and last days
/// @param taxInKroner whether the VAT total stands in NOK
/// @param foretaksregisteret whether the word stands where EHF has it (NO-R-002)
public record Ehf(String root, String customization, String type, String note,
    List<String> credited, @Nullable LocalDate issued, @Nullable LocalDate due,
    String terms, List<LocalDate> supplied, String currency, Party seller, Party buyer,
    boolean foretaksregisteret, List<Payment> payments, List<VatGroup> vat, List<Taxable> taxable,
    @Nullable BigDecimal tax, boolean taxInKroner, @Nullable BigDecimal rounding,
    @Nullable BigDecimal payable) {

  /// @param vatNumber as it stands, `NO987654325MVA`
  /// @param registered the registration number of the legal entity, an org number in Norway
  /// @param legalForm BT-33, seller only
  public record Party(String name, String registered, String vatNumber, String legalForm,
      String city, String postalCode, String country) {

    /// In Norway, for VAT: by the VAT number's prefix, or by the address where there is no prefix.
    boolean isNorwegian() {
      return vatNumber.startsWith("NO")
          || country.equals("NO") && !vatNumber.matches("[A-Z]{2}.*");
    }

    /// The org number within the VAT number, whether or not it is a good one.
    String vatRegistered() {
      return vatNumber.replaceAll("[^0-9]", "");
    }
  }

  /// @param means UNCL 4461, such as 30 for credit transfer
  /// @param other whether there is a card or a mandate to draw on
  public record Payment(String location, String means, List<String> references, String account,
      boolean other) {}

  /// What stands as the sum of one VAT category and rate (BG-23).
  public record VatGroup(String location, String category, @Nullable BigDecimal rate,
      @Nullable BigDecimal taxable, @Nullable BigDecimal tax, String reason) {}

  /// A line's net amount, or a charge (or, negative, an allowance) for the whole document.
  ///
  /// @param reasonCode of a charge or allowance, UNCL 7161 or 5189
  public record Taxable(String location, String reasonCode, String category,
      @Nullable BigDecimal rate, @Nullable BigDecimal amount) {}

  public static Ehf of(XdmNode document) {
    return EhfReader.read(document);
  }

  /// Made by the buyer in the seller's name (UNCL 1001: 389 and 261; Peppol BIS Self-Billing 3.0).
  public boolean isSelfBilling() {
    return type.equals("389") || type.equals("261") || customization.contains(":selfbilling:");
  }

  boolean isCreditNote() {
    return root.equals("CreditNote");
  }

  /// An EHF Reminder is an invoice that says so.
  boolean isReminder() {
    return customization.endsWith(RuleSet.REMINDER);
  }

  /// An invoice with something left to pay. A credit note is set off or paid back as the parties agree.
  boolean isToBePaid() {
    return !isCreditNote() && payable != null && payable.signum() > 0;
  }

  public String at(String path) {
    return "/" + root + "/" + path;
  }
}
