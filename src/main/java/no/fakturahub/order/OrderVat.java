package no.fakturahub.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Rate;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.VatRates;

/// Reads the VAT of an order's lines and charges. They must fit each other: an invoice has one breakdown for each
/// category without VAT (EN 16931, BR-E-01 and its likes), so all reasons of a category are put together in one.
final class OrderVat {

  /// What bokføringsforskriften § 5-1-2 wants on an invoice whose buyer reckons the VAT.
  private static final String REVERSE_CHARGE = "Omvendt avgiftsplikt – Merverdiavgift ikke beregnet";

  private final LocalDate day;
  private final Map<VatCategory, Set<String>> reasons = new EnumMap<>(VatCategory.class);

  /// @param day of delivery, which decides the rates
  OrderVat(LocalDate day, List<OrderElement> all) {
    this.day = day;
    for (var vat : all) {
      var told = reasons.computeIfAbsent(category(vat), _ -> new LinkedHashSet<>());
      if (vat.text() instanceof String reason)
        told.add(reason);
    }
    if (reasons.containsKey(VatCategory.O) && reasons.size() > 1)
      throw new Refused("ORDER_VAT_MIX", "VAT categories " + reasons.keySet());
  }

  /// EN 16931, BR-AE-02 and BR-IC-02: who reckons the VAT must be named by number.
  void refuseWrongBuyer(Customer buyer) {
    var reckonsItself = reasons.containsKey(VatCategory.AE) || reasons.containsKey(VatCategory.K);
    if (reckonsItself && buyer.orgNumber() == null && buyer.vatNumber() == null)
      throw new Refused("ORDER_VAT_BUYER",
          "VAT categories %s, buyer without number".formatted(reasons.keySet()));
  }

  /// @param part the line or charge it belongs to
  Vat read(OrderElement part) {
    var vat = part.child("vat");
    var category = category(vat);
    var rate = new BigDecimal(vat.orElse("rate", "0"));
    if (rate.signum() < 0 || (category == VatCategory.S) == (rate.signum() == 0))
      throw new Refused("ORDER_VAT_RATE",
          "%s: category %s, %s %%".formatted(part.place(), category, rate));
    if (category == VatCategory.S && !VatRates.NORWEGIAN.allows(new Rate(rate), day))
      throw new Refused("ORDER_VAT_RATE", "%s: %s %% on %s, when there were %s"
          .formatted(part.place(), rate, day, VatRates.NORWEGIAN.on(day)));
    if (!category.givesReason() && vat.text() != null)
      throw new Refused("ORDER_VAT_REASON",
          "%s: category %s, '%s'".formatted(part.place(), category, vat.text()));
    return new Vat(category, new Rate(rate),
        category.givesReason() ? reason(category, part) : null);
  }

  private String reason(VatCategory category, OrderElement part) {
    var told = reasons.getOrDefault(category, Set.of());
    if (told.isEmpty() && category != VatCategory.AE)
      throw new Refused("ORDER_VAT_REASON",
          "%s: category %s, none".formatted(part.place(), category));
    return told.isEmpty() ? REVERSE_CHARGE : String.join("; ", told);
  }

  private static VatCategory category(OrderElement vat) {
    return VatCategory.valueOf(vat.attribute("category"));
  }
}
