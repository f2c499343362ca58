package no.fakturahub.avtalegiro.file;

import java.util.Optional;

/// The lower floor: one line of 80 columns, with its fields, both ways. What is read and written again is the same
/// to the column (Nets, AvtaleGiro systemspesifikasjon 3.3, November 2016, §2).
sealed interface GiroLine permits TransmissionStart, AssignmentStart, AmountItem1, AmountItem2,
    SpecificationLine, AssignmentEnd, TransmissionEnd {

  String line();

  static GiroLine of(Line line) {
    return switch (line.format()) {
      case TransmissionStart.FORMAT -> TransmissionStart.of(line);
      case TransmissionEnd.FORMAT -> TransmissionEnd.of(line);
      case SpecificationLine.FORMAT -> SpecificationLine.of(line);
      default -> assignmentOrItem(line)
          .orElseThrow(() -> line.wrong(1, 8, "a record of a claim file"));
    };
  }

  private static Optional<GiroLine> assignmentOrItem(Line line) {
    for (var kind : AssignmentKind.values()) {
      if (line.format().equals(kind.start()))
        return Optional.of(AssignmentStart.of(kind, line));
      if (line.format().equals(kind.end()))
        return Optional.of(AssignmentEnd.of(kind, line));
    }
    for (var type : TransactionType.values()) {
      if (line.format().equals(type.item1()))
        return Optional.of(AmountItem1.of(type, line));
      if (line.format().equals(type.item2()))
        return Optional.of(AmountItem2.of(type, line));
    }
    return Optional.empty();
  }
}
