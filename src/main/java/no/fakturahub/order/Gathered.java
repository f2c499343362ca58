package no.fakturahub.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.invoice.Attachment;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.PrintedDate;
import org.jspecify.annotations.Nullable;

/// One order out of several: each line and charge tells which order it is of and when it was delivered, for the invoice
/// itself has room for one of each.
final class Gathered {

  /** Of a reference, in characters: what fits on a paper's line. */
  private static final int ROOM = 60;

  private Gathered() {}

  static Order of(List<Order> orders) {
    if (orders.size() == 1)
      return orders.getFirst();
    var last = orders.getLast();
    return new Order(last.seller(), last.partner(), last.id(), last.ordered(),
        orders.stream().map(Order::deliveredOn).max(Comparator.naturalOrder()).orElseThrow(),
        last.buyer(), references(orders), lines(orders),
        orders.stream().flatMap(Gathered::charges).toList(), attachments(orders), note(orders));
  }

  /// Whether one invoice can hold them all: what is outside the VAT Act stands alone (EN 16931, BR-O-11 to BR-O-14),
  /// and each other category without VAT has one reason for it (BR-E-01, and BR-AE-01, BR-G-01 and BR-IC-01 alike).
  static boolean canBe(List<Order> orders) {
    var kinds = orders.stream().flatMap(order -> Stream.concat(
        order.lines().stream().map(Line::vat), order.charges().stream().map(Charge::vat)))
        .collect(Collectors.toSet());
    var categories = kinds.stream().collect(Collectors.groupingBy(Vat::category));
    return categories.entrySet().stream().allMatch(
        one -> one.getKey() == VatCategory.S || one.getValue().size() == 1)
        && (categories.size() == 1 || !categories.containsKey(VatCategory.O));
  }

  /// Those that are referred to by their own ids are referred to by all of them, or as many as there is room for.
  private static References references(List<Order> orders) {
    var last = orders.getLast();
    if (!last.hasOwnReference())
      return last.references();
    var ids = orders.stream().map(Order::id).collect(Collectors.joining(", "));
    return new References(null,
        ids.length() <= ROOM ? ids : "%s–%s".formatted(orders.getFirst().id(), last.id()), null,
        null);
  }

  private static List<Line> lines(List<Order> orders) {
    var lines = new ArrayList<Line>();
    for (var order : orders) {
      for (var line : order.lines()) {
        lines.add(new Line(Integer.toString(lines.size() + 1), line.name(),
            line.description() == null ? named(order) : named(order) + ". " + line.description(),
            line.itemId(), line.quantity(), line.unit(), line.unitPrice(), line.allowance(),
            line.vat()));
      }
    }
    return lines;
  }

  private static Stream<Charge> charges(Order order) {
    return order.charges().stream().map(one -> new Charge("%s (ordre %s)".formatted(one.reason(),
        order.id()), one.amount(), one.vat()));
  }

  /// Files of one name get the order's before it: a receiver files them by name.
  private static List<Attachment> attachments(List<Order> orders) {
    var taken = orders.stream().flatMap(one -> one.attachments().stream())
        .collect(Collectors.groupingBy(Attachment::fileName, Collectors.counting()));
    return orders.stream().flatMap(order -> order.attachments().stream().map(one -> Objects
        .requireNonNull(taken.get(one.fileName())) == 1
            ? one
            : new Attachment(order.id().replaceAll("[/\\\\]", "-") + "-" + one.fileName(),
                one.mimeType(), one.content())))
        .toList();
  }

  private static @Nullable String note(List<Order> orders) {
    var notes = orders.stream().map(Order::note).filter(Objects::nonNull).distinct().toList();
    return notes.isEmpty() ? null : String.join("\n", notes);
  }

  private static String named(Order order) {
    return "%s %s, levert %s".formatted(
        order.partner().equals(Accepting.PARTNER) ? "Avtale" : "Ordre", order.id(),
        PrintedDate.of(order.deliveredOn()));
  }
}
