package no.fakturahub.pilot;

import java.time.LocalDate;
import no.fakturahub.kernel.Money;

/// What people made of an order.
///
/// @param number of their invoice, which may be of several orders
/// @param net the whole invoice's, without VAT; so are vat and payable
public record Done(String order, String number, LocalDate issued, LocalDate due, Money net,
    Money vat, Money payable) {

  public Done {
    if (order.isBlank() || number.isBlank() || order.length() > 200 || number.length() > 60)
      throw new IllegalArgumentException(
          "An order has a number of 1–200 characters, and an invoice of 1–60");
    if (!net.plus(vat).equals(payable))
      throw new IllegalArgumentException(
          "%s and %s are not %s".formatted(net, vat, payable));
  }
}
