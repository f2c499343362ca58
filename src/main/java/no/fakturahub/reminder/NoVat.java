package no.fakturahub.reminder;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;

/// Fee and interest are no consideration for anything, so there is no VAT on them (merverdiavgiftsloven § 4-1 second
/// paragraph). In EHF they are exempt (E), as DFØ's example has it; beside what is outside the Act (O) only O may stand
/// (EN 16931, BR-O-11). A document has one breakdown of each such category (BR-E-01, BR-O-01), so what the invoice had
/// there already gives its reasons to all of it.
record NoVat(Invoice invoice) {

  private static final String REASON = "Purregebyr og forsinkelsesrente, mval. § 4-1 annet ledd";

  Vat ofTheDemand() {
    var reasons = Stream.concat(vats().filter(vat -> vat.category() == category())
        .flatMap(vat -> Stream.ofNullable(vat.reason())), Stream.of(REASON));
    return Vat.none(category(), reasons.distinct().collect(Collectors.joining("; ")));
  }

  List<Line> lines() {
    return invoice.lines().stream().map(line -> new Line(line.id(), line.name(),
        line.description(), line.itemId(), line.quantity(), line.unit(), line.unitPrice(),
        line.allowance(), with(line.vat()))).toList();
  }

  List<Charge> charges() {
    return invoice.charges().stream()
        .map(charge -> new Charge(charge.reason(), charge.amount(), with(charge.vat()))).toList();
  }

  private Vat with(Vat vat) {
    return vat.category() == category() ? ofTheDemand() : vat;
  }

  private VatCategory category() {
    return vats().anyMatch(vat -> vat.category() == VatCategory.O) ? VatCategory.O : VatCategory.E;
  }

  private Stream<Vat> vats() {
    return Stream.concat(invoice.lines().stream().map(Line::vat),
        invoice.charges().stream().map(Charge::vat));
  }
}
