package no.fakturahub.agreement.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.agreement.Agreement;
import no.fakturahub.agreement.Change;
import no.fakturahub.agreement.Cycle;
import no.fakturahub.agreement.Plan;
import no.fakturahub.agreement.Plan.Component;
import no.fakturahub.agreement.Plan.Measure;
import no.fakturahub.agreement.Price;
import no.fakturahub.agreement.Terms;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Vat;

/// One customer of the made-up shop, for ten years: what it has agreed to, what it decides and when, and how it pays.
///
/// @param eras what a whole period costs, from each day on; nothing where it pauses or has ended
/// @param used what is used on the 15th of each month, of what costs kr 2.50
/// @param paysAfter days from the due date; below zero when it never pays
/// @param paysAll whether it pays what reminders add
record Subscriber(Customer customer, Cycle cycle, LocalDate paidFrom, String price,
    List<Change> changes, List<Era> eras, int used, int paysAfter, boolean paysAll) {

  static final BigDecimal PER_USE = new BigDecimal("2.50");

  /// @param kroner for a whole period, without VAT
  record Era(LocalDate from, BigDecimal kroner) {}

  Agreement agreement() {
    return new Agreement(UUID.nameUUIDFromBytes(customer.id().getBytes()),
        Shop.SELLER.orgNumber(), customer, new References("Kari Nordmann", null, "avtale", null),
        cycle, paidFrom, Terms.of(plan(price), 1), List.of(), null);
  }

  static Plan plan(String price) {
    return new Plan("plan " + price, "Abonnement", List.of(
        new Component("base", "Abonnement", "EA", Measure.FIXED,
            new Price.Each(new BigDecimal(price)), Vat.standard("25")),
        new Component("use", "Forbruk", "EA", Measure.USAGE, new Price.Each(PER_USE),
            Vat.standard("25"))));
  }
}
