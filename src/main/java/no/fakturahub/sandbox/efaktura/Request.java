package no.fakturahub.sandbox.efaktura;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// What stands in the body of a SOAP envelope. Elements are found by local name, for nobody has shown us the schema.
record Request(Element body) {

  /// @throws Rejected when it is no envelope with one question in it
  static Request read(byte[] soap) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      var envelope = builder.parse(new ByteArrayInputStream(soap)).getDocumentElement();
      var body = elements(envelope).stream().filter(e -> e.getLocalName().equals("Body"))
          .flatMap(e -> elements(e).stream()).toList();
      if (!envelope.getLocalName().equals("Envelope") || body.size() != 1)
        throw new Rejected("", "One question in the body of an envelope (sandbox)");
      return new Request(body.getFirst());
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new Rejected("", "No XML: %s (sandbox)".formatted(broken.getMessage()));
    }
  }

  String operation() {
    return body.getLocalName();
  }

  @Nullable
  String maybe(String name) {
    return first(name).map(found -> found.getTextContent().strip()).filter(text -> !text.isEmpty())
        .orElse(null);
  }

  /// @throws Rejected when it is missing or does not look as it must
  String text(String name, String form) {
    var text = maybe(name);
    if (text == null || !text.matches(form))
      throw new Rejected("", "%s: '%s' (sandbox)".formatted(name, text));
    return text;
  }

  int count(String name) {
    return body.getElementsByTagNameNS("*", name).getLength();
  }

  private Optional<Element> first(String name) {
    return Optional.ofNullable((Element) body.getElementsByTagNameNS("*", name).item(0));
  }

  private static List<Element> elements(Node parent) {
    var found = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element)
        found.add(element);
    }
    return found;
  }
}
