package no.fakturahub.peppol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fakturahub.delivery.Report.Says;

/// What comes back for something the hub has sent.
public sealed interface PeppolResponse permits InvoiceResponse, MessageStatus {

  /// Who says so, as `0192:<org number>`.
  String sender();

  String receiver();

  List<Clarification> why();

  /// What it proves; nothing when it proves no more than the receipt did.
  Optional<Says> says();

  /// The code, with its meaning.
  String verdict();

  /// For people: what is said, by whom, and why.
  default String text() {
    var reasons = why().stream().map(Clarification::text).collect(Collectors.joining("; "));
    return "%s, says %s%s".formatted(verdict(), sender(), reasons.isEmpty() ? "" : ": " + reasons);
  }
}
