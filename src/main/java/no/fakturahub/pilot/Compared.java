package no.fakturahub.pilot;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.order.Coming;
import no.fakturahub.order.Order;
import org.jspecify.annotations.Nullable;

/// An invoice that the hub would have made beside the one that people made.
public sealed interface Compared {

  /// What two invoices can differ in.
  enum Field {
    /** People made one of the orders an invoice of its own. */
    ORDERS, NET, VAT, PAYABLE, DUE
  }

  /// @param trial missing until it is tried
  record Ours(Coming coming, Invoice invoice, @Nullable Trial trial) {}

  record Difference(Field field, String ours, String theirs) {}

  /// @param differences none where the two are equal
  /// @param earlier days that ours was made before theirs; below zero for after
  record Both(Ours ours, Done theirs, List<Difference> differences,
      long earlier) implements Compared {}

  record OnlyOurs(Ours ours) implements Compared {}

  record OnlyTheirs(Done theirs) implements Compared {}

  /// @param theirs of the orders of ours, one or more
  static Compared of(Ours ours, List<Done> theirs) {
    var invoice = ours.invoice();
    var done = theirs.getFirst();
    var totals = invoice.totals();
    var differences = new ArrayList<Difference>();
    if (theirs.stream().map(Done::number).distinct().count() > 1
        || theirs.size() < ours.coming().orders().size())
      differences.add(new Difference(Field.ORDERS, orders(ours.coming()),
          String.join(", ", theirs.stream().map(Done::order).toList())));
    compare(differences, Field.NET, totals.net(), done.net());
    compare(differences, Field.VAT, totals.tax(), done.vat());
    compare(differences, Field.PAYABLE, totals.payable(), done.payable());
    if (ChronoUnit.DAYS.between(invoice.issued(), invoice.due()) != ChronoUnit.DAYS
        .between(done.issued(), done.due()))
      compare(differences, Field.DUE, invoice.due(), done.due());
    return new Both(ours, done, List.copyOf(differences),
        ChronoUnit.DAYS.between(invoice.issued(), done.issued()));
  }

  private static void compare(List<Difference> differences, Field field, Object ours,
      Object theirs) {
    if (!ours.equals(theirs))
      differences.add(new Difference(field, ours.toString(), theirs.toString()));
  }

  private static String orders(Coming coming) {
    return String.join(", ", coming.orders().stream().map(Order::id).toList());
  }
}
