package no.fakturahub.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Listens to a Schematron report (SVRL) and keeps the failures.
final class FailedAsserts extends DefaultHandler {

  private record Failure(String rule, @Nullable String flag, String node, String text) {}

  private final List<Failure> failures = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (name.equals("failed-assert"))
      failures.add(new Failure(attributes.getValue("id"), attributes.getValue("flag"),
          attributes.getValue("location"), ""));
    text.setLength(0);
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    text.append(chars, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (name.equals("text") && !failures.isEmpty()) {
      var last = failures.removeLast();
      failures.add(new Failure(last.rule(), last.flag(), last.node(), text.toString()));
    }
  }

  List<Finding> findings(XdmNode document) {
    if (failures.isEmpty())
      return List.of();
    var places = Locations.of(document, nodes());
    return failures.stream().map(failure -> Finding.of(failure.rule(),
        "warning".equals(failure.flag()) ? Severity.WARNING : Severity.FATAL, Verdict.VALID,
        places.getOrDefault(failure.node(), "/"), withoutId(failure.text()))).toList();
  }

  private Set<String> nodes() {
    return failures.stream().map(Failure::node).collect(Collectors.toSet());
  }

  /// The texts begin with `[BR-01]-`, which we tell apart.
  private static String withoutId(String text) {
    return text.strip().replaceFirst("^\\[[^\\]]*]\\s*-?\\s*", "");
  }
}
