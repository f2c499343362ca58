package no.fakturahub.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;

/// An invoice that is not made yet, and the orders that it will be made of.
///
/// @param id the invoice's, once it is made
/// @param level AUTOMATIC: it is made on its day; APPROVAL: when a person says yes; MANUAL: people make their invoice
///   elsewhere, and this one only stands beside it
/// @param on the first day it is made by itself
/// @param since when its first order came
/// @param state of which only WAITING becomes another
/// @param ended who made it or said no, and why; empty while it waits
public record Coming(UUID id, OrgNumber seller, Level level, LocalDate on, List<Order> orders,
    Instant since, State state, String ended) {

  public enum State {
    WAITING, MADE, DROPPED
  }

  public Coming {
    if (orders.isEmpty())
      throw new IllegalArgumentException("An invoice is made of an order");
    orders = List.copyOf(orders);
  }

  /// What is invoiced: the orders as one.
  public Order whole() {
    return whole(orders);
  }

  /// Whether one invoice can hold them all.
  public static boolean canBeWhole(List<Order> orders) {
    return Gathered.canBe(orders);
  }

  public static Order whole(List<Order> orders) {
    return Gathered.of(orders);
  }
}
