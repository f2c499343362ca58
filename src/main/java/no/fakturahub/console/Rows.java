package no.fakturahub.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.fakturahub.console.Row.Stage;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.Postings;
import no.fakturahub.order.Orders;
import no.fakturahub.payment.Payments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what each feature knows of an invoice. Nothing of it is stored twice.
@Component
class Rows {

  private final Orders orders;
  private final Invoices invoices;
  private final Deliveries deliveries;
  private final Postings postings;
  private final Payments payments;

  Rows(Orders orders, Invoices invoices, Deliveries deliveries, Postings postings,
      Payments payments) {
    this.orders = orders;
    this.invoices = invoices;
    this.deliveries = deliveries;
    this.postings = postings;
    this.payments = payments;
  }

  List<Row> latest(int most) {
    return orders.latest(most).stream()
        .collect(Collectors.groupingBy(Orders.Entry::invoice, LinkedHashMap::new,
            Collectors.toList()))
        .values().stream().map(this::row).toList();
  }

  private Row row(List<Orders.Entry> of) {
    var order = of.getFirst();
    var invoice = invoices.find(order.invoice()).orElseThrow();
    var delivery = deliveries.of(invoice.id()).orElse(null);
    var booked = postings.of(invoice.id()).stream().findFirst().orElse(null);
    var paid = payments.paid(invoice.id());
    return new Row(invoice.id(), invoice.number(),
        of.stream().map(Orders.Entry::orderId).collect(Collectors.joining(", ")),
        order.partner(), invoice.buyer().name(), invoice.due(), invoice.totals().payable(),
        channel(delivery), stage(delivery), delivery == null ? null : delivery.messageId(),
        booking(booked), voucher(booked),
        payment(invoice, paid, payments.owed(invoice)), paid);
  }

  private static String channel(@Nullable Delivery delivery) {
    var channel = delivery == null ? null : delivery.channel();
    return channel == null ? "" : channel.name();
  }

  private static Stage stage(@Nullable Delivery delivery) {
    if (delivery == null)
      return new Stage("delivery.PLANNED", "");
    var tone = switch (delivery.state()) {
      case PLANNED -> "";
      case LOOKING_UP -> "wait";
      case HANDED_OVER, DELIVERED, ACCEPTED -> "good";
      case HELD, UNDER_QUERY, REJECTED, BOUNCED, REFUSED, GAVE_UP -> "bad";
    };
    return new Stage("delivery." + delivery.state(), tone);
  }

  private static Stage booking(Postings.@Nullable Booked booked) {
    if (booked == null)
      return new Stage("booking.NONE", "");
    var tone = switch (booked.state()) {
      case PLANNED -> "";
      case BOOKED -> "good";
      case WAITING -> "bad";
      case LEFT_OUT -> "wait";
    };
    return new Stage("booking." + booked.state(), tone);
  }

  private static @Nullable String voucher(Postings.@Nullable Booked booked) {
    var voucher = booked == null ? null : booked.voucher();
    return voucher == null ? null : voucher.number();
  }

  private static Stage payment(Invoice invoice, Money paid, Money left) {
    if (paid.isZero() && left.equals(invoice.totals().payable()) && !left.isZero())
      return new Stage("payment.OPEN", "");
    if (left.isZero())
      return new Stage(paid.isZero() && !invoice.totals().payable().isZero()
          ? "payment.CREDITED"
          : "payment.PAID", "good");
    return new Stage(left.isNegative() ? "payment.OVER" : "payment.PART", "wait");
  }
}
