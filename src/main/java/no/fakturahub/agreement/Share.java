package no.fakturahub.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fakturahub.agreement.Plan.Component;
import no.fakturahub.agreement.Plan.Measure;
import no.fakturahub.agreement.Price.Part;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.PrintedDate;

/// Some days of a period under one set of terms: days used / days in the period, so that what days cost adds up to the
/// øre, whichever way a period is cut.
///
/// @param whole the period that the prices are for
record Share(Period whole, Period days, Terms terms) {

  Share with(Period other) {
    return new Share(whole, other, terms);
  }

  /// Whether these days are among ours, on the same terms.
  boolean covers(Share piece) {
    return terms.equals(piece.terms) && !piece.days.from().isBefore(days.from())
        && !piece.days.to().isAfter(days.to());
  }

  /// What is paid for by time.
  List<Line> lines(int firstId) {
    var lines = new ArrayList<Line>();
    for (var component : byTime()) {
      if (days.equals(whole))
        terms.parts(component, BigDecimal.ZERO)
            .forEach(part -> lines.add(line(firstId + lines.size(), component, part, text())));
      else if (!net(component).isZero())
        lines.add(line(firstId + lines.size(), component,
            new Part(BigDecimal.ONE, net(component).kroner()), "%s. %d av %d dager".formatted(
                text(), days.days(), whole.days())));
    }
    return lines.stream().filter(line -> !line.net().isZero()).toList();
  }

  /// What was used in these days, at the prices of these terms.
  List<Line> usage(Usage usage, int firstId) {
    var lines = new ArrayList<Line>();
    terms.plan().components().stream().filter(one -> one.measure() == Measure.USAGE)
        .forEach(component -> terms.parts(component, usage.of(component.id(), days))
            .forEach(part -> lines.add(line(firstId + lines.size(), component, part, text()))));
    return lines.stream().filter(line -> !line.net().isZero()).toList();
  }

  /// What the days cost without VAT, by VAT; nothing that is zero.
  Map<Vat, Money> net() {
    var sums = new LinkedHashMap<Vat, Money>();
    byTime().forEach(component -> sums.merge(component.vat(), net(component), Money::plus));
    sums.values().removeIf(Money::isZero);
    return sums;
  }

  private List<Component> byTime() {
    return terms.plan().components().stream().filter(one -> one.measure() != Measure.USAGE)
        .toList();
  }

  /// The cost of all days up to the last of these, less the cost of all before the first: so no øre is lost between
  /// two shares.
  private Money net(Component component) {
    var full = terms.parts(component, BigDecimal.ZERO).stream().map(Part::net)
        .reduce(Money.ZERO, Money::plus);
    return upTo(days.to(), full).minus(upTo(days.from(), full));
  }

  private Money upTo(LocalDate day, Money full) {
    var gone = day.toEpochDay() - whole.from().toEpochDay();
    return new Money(BigDecimal.valueOf(full.ore()).multiply(BigDecimal.valueOf(gone))
        .divide(BigDecimal.valueOf(whole.days()), 0, RoundingMode.HALF_UP).longValueExact());
  }

  private String text() {
    var text = "%s–%s".formatted(PrintedDate.of(days.from()), PrintedDate.of(days.last()));
    return terms.why() == null ? text : "%s. %s".formatted(text, terms.why());
  }

  private static Line line(int id, Component component, Part part, String text) {
    return new Line(Integer.toString(id), component.name(), text, component.id(), part.quantity(),
        component.unit(), part.each(), null, component.vat());
  }
}
