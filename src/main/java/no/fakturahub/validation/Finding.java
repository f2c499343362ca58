package no.fakturahub.validation;

import java.util.List;
import java.util.stream.Stream;

/// Something a verdict has against a document. The words for it are in [Wording].
///
/// @param rule the official rule's id (`BR-CO-15`), or one of ours (`FH-…`)
/// @param location where, as an XPath with UBL's customary prefixes: `/Invoice/cac:InvoiceLine[3]`
/// @param values what this case adds to the rule's text, in the text's order; an official rule's text itself
public record Finding(String rule, Severity severity, Verdict verdict, String location,
    List<String> values) {

  public Finding {
    values = List.copyOf(values);
  }

  /// Against the law, or not payable.
  public static Finding unlawful(String rule, String location, Object... values) {
    return of(rule, Severity.FATAL, Verdict.LAWFUL, location, values);
  }

  /// Perhaps against the law: a person should look.
  public static Finding doubtful(String rule, String location, Object... values) {
    return of(rule, Severity.WARNING, Verdict.LAWFUL, location, values);
  }

  static Finding invalid(String rule, String location, Object... values) {
    return of(rule, Severity.FATAL, Verdict.VALID, location, values);
  }

  static Finding of(String rule, Severity severity, Verdict verdict, String location,
      Object... values) {
    return new Finding(rule, severity, verdict, location,
        Stream.of(values).map(String::valueOf).toList());
  }

  public boolean isFatal() {
    return severity == Severity.FATAL;
  }
}
