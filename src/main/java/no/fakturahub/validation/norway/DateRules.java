package no.fakturahub.validation.norway;

import java.util.stream.Stream;
import no.fakturahub.validation.Finding;

/// When it was delivered and when it is due (bokføringsforskriften § 5-1-1 nr. 4 and 5).
final class DateRules {

  private DateRules() {}

  /// FH-DELIVERY: the day of delivery, or the period, on the document or its lines. Where it was delivered is not
  /// asked: that may be the buyer's address, or follow from the nature of the thing.
  static Stream<Finding> delivery(Ehf ehf) {
    return ehf.isCreditNote() || !ehf.supplied().isEmpty()
        ? Stream.of()
        : Stream.of(Finding.unlawful("FH-DELIVERY", ehf.at("cac:Delivery/cbc:ActualDeliveryDate")));
  }

  /// FH-DUE: a due date, or terms that one can be reckoned from: those have a number in them. Such terms are lawful,
  /// but no machine pays by them (FH-DUE-TERMS).
  static Stream<Finding> due(Ehf ehf) {
    if (!ehf.isToBePaid() || ehf.due() != null)
      return Stream.of();
    var location = ehf.at("cbc:DueDate");
    return Stream.of(ehf.terms().matches("(?s).*[0-9].*")
        ? Finding.doubtful("FH-DUE-TERMS", location, ehf.terms())
        : Finding.unlawful("FH-DUE", location));
  }

  /// FH-DUE-BEFORE-ISSUE: nobody can pay in time what was due before it was asked for.
  static Stream<Finding> dueBeforeIssue(Ehf ehf) {
    var due = ehf.due();
    var issued = ehf.issued();
    return ehf.isToBePaid() && due != null && issued != null && due.isBefore(issued)
        ? Stream.of(
            Finding.unlawful("FH-DUE-BEFORE-ISSUE", ehf.at("cbc:DueDate"), due, issued))
        : Stream.of();
  }
}
