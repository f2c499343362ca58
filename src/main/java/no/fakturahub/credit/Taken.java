package no.fakturahub.credit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.fakturahub.credit.Extent.OfLine;
import no.fakturahub.credit.Extent.OfRate;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;

/// The lines and charges of a credit note. A piece of a line keeps the line's id, by which it is known what is left
/// of the line; an amount that belongs to no line gets an id that no line has.
record Taken(List<Line> lines, List<Charge> charges) {

  static Taken of(Left left, Extent.Part part) {
    var invoice = left.invoice();
    var pieces = part.lines().stream().map(wanted -> piece(left, wanted)).toList();
    var lines = new ArrayList<>(pieces.stream().map(Piece::line).toList());
    for (var amount : part.amounts()) {
      lines.add(amount(invoice, rate(left, amount), amount.net(), lines.size() + 1));
    }
    return new Taken(lines, roundings(invoice, pieces));
  }

  /// All that is left: the lines, every charge as it stands on the invoice, and what was credited before without a
  /// line of its own taken off again.
  static Taken rest(Left left) {
    var invoice = left.invoice();
    var pieces = invoice.lines().stream().filter(line -> left.of(line).signum() != 0)
        .map(line -> Piece.of(line, left.of(line), left.of(line))).toList();
    if (pieces.isEmpty())
      return amounts(left);
    var lines = pieces.stream().map(Piece::line).toList();
    var charges = new ArrayList<>(invoice.charges());
    charges.addAll(roundings(invoice, pieces));
    var before = new LinkedHashMap<Vat, Money>();
    left.vat().forEach(rate -> before.put(rate.vat(),
        rate.taxable().minus(sum(lines, charges, rate.vat()))));
    charges.addAll(charges(Words.creditedBefore(invoice), before));
    return new Taken(lines, charges);
  }

  private static Taken amounts(Left left) {
    var lines = new ArrayList<Line>();
    left.vat().stream().filter(rate -> !rate.taxable().isZero()).forEach(rate -> lines
        .add(amount(left.invoice(), rate.vat(), rate.taxable(), lines.size() + 1)));
    return new Taken(lines, List.of());
  }

  private static Piece piece(Left left, OfLine wanted) {
    var line = left.invoice().lines().stream().filter(one -> one.id().equals(wanted.id()))
        .findFirst().orElseThrow(() -> new Refused("CREDIT_LINE_UNKNOWN",
            "invoice %d, line '%s'".formatted(left.invoice().number(), wanted.id())));
    var there = left.of(line);
    var quantity = Objects.requireNonNullElse(wanted.quantity(), there);
    if (quantity.signum() == 0 || quantity.signum() != there.signum()
        || quantity.abs().compareTo(there.abs()) > 0)
      throw new Refused("CREDIT_TOO_MUCH", "line '%s': %s of %s that are left".formatted(line.id(),
          quantity.toPlainString(), there.toPlainString()));
    return Piece.of(line, there, quantity);
  }

  private static Vat rate(Left left, OfRate amount) {
    return left.rate(amount.category(), amount.rate())
        .orElseThrow(() -> new Refused("CREDIT_RATE_UNKNOWN", "invoice %d, VAT %s %s %%".formatted(
            left.invoice().number(), amount.category(), amount.rate())));
  }

  private static Line amount(Invoice invoice, Vat vat, Money net, int place) {
    var one = net.isNegative() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    return new Line(freshId(invoice, place), Words.amountOf(invoice), null, null, one, "C62",
        net.kroner().abs(), null, vat);
  }

  private static String freshId(Invoice invoice, int place) {
    var id = "K" + place;
    while (isTaken(invoice, id)) {
      id = "K" + id;
    }
    return id;
  }

  private static boolean isTaken(Invoice invoice, String id) {
    return invoice.lines().stream().anyMatch(line -> line.id().equals(id));
  }

  private static List<Charge> roundings(Invoice invoice, List<Piece> pieces) {
    var byRate = new LinkedHashMap<Vat, Money>();
    pieces.forEach(piece -> byRate.merge(piece.line().vat(), piece.rounding(), Money::plus));
    return charges(Words.rounding(invoice), byRate);
  }

  private static List<Charge> charges(String reason, Map<Vat, Money> amounts) {
    return amounts.entrySet().stream().filter(amount -> !amount.getValue().isZero())
        .map(amount -> new Charge(reason, amount.getValue(), amount.getKey())).toList();
  }

  private static Money sum(List<Line> lines, List<Charge> charges, Vat vat) {
    return Stream.concat(
        lines.stream().filter(line -> line.vat().equals(vat)).map(Line::net),
        charges.stream().filter(charge -> charge.vat().equals(vat)).map(Charge::amount))
        .reduce(Money.ZERO, Money::plus);
  }
}
