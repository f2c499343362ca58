package no.fakturahub.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Level;

/// Which orders become one invoice.
public enum Gathering {
  /** Each order is an invoice. */
  EACH,
  /** Those of one customer that come in a week, Monday to Sunday. */
  WEEKLY,
  /** Those of one customer that come in a calendar month. */
  MONTHLY;

  /// The first day the invoice may be made by itself: the first after the period, and never later than a month after
  /// delivery (bokføringsforskriften § 5-2-2).
  public LocalDate on(Order order, LocalDate today) {
    var afterThePeriod = switch (this) {
      case EACH -> today;
      case WEEKLY -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      case MONTHLY -> today.with(TemporalAdjusters.firstDayOfNextMonth());
    };
    var latest = order.deliveredOn().plusMonths(1);
    if (latest.isBefore(today))
      return today;
    return latest.isBefore(afterThePeriod) ? latest : afterThePeriod;
  }

  /// What orders of one invoice have in common: an invoice has one buyer and one of each reference (EN 16931, BT-10 to
  /// BT-13), and one day it is made on. An order that is referred to by its own id has no reference of the buyer's.
  public String by(Order order, Seller seller, Level level, LocalDate on) {
    return this == EACH
        ? "%s/%s/%s".formatted(seller.orgNumber(), order.partner(), order.id())
        : "%s/%s/%s/%s/%s".formatted(seller.orgNumber(), level, on, order.buyer().id(),
            order.hasOwnReference() ? "" : order.references());
  }
}
