package no.fakturahub.validation;

import java.util.List;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/// A document that cannot, or will not, be read to its end. The rule's text says why.
final class Unreadable extends SAXException {

  private static final long serialVersionUID = 1;

  private final String rule;
  private final transient List<String> values;

  Unreadable(String rule, Object... values) {
    super(rule);
    this.rule = rule;
    this.values = Stream.of(values).map(String::valueOf).toList();
  }

  /// Neither verdict can be given.
  Judgement judgement() {
    return new Judgement(List.of(
        new Finding(rule, Severity.FATAL, Verdict.VALID, "/", values),
        Finding.unlawful("FH-NOT-READ", "/")));
  }
}
