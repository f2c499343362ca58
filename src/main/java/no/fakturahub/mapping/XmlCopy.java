package no.fakturahub.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Copies one element out of a stream as a document of its own. Comments and processing instructions stay behind.
final class XmlCopy {

  private final XMLStreamReader from;
  private final Limits limits;
  private int text;

  XmlCopy(XMLStreamReader from, Limits limits) {
    this.from = from;
    this.limits = limits;
  }

  /// @param inherited the namespaces that the elements around it declare
  String element(Map<String, String> inherited) throws XMLStreamException {
    return XmlText.copy(to -> {
      start(to, inherited);
      for (var depth = 1; depth > 0;) {
        depth += step(to, depth);
      }
    });
  }

  /// The namespaces an element declares, on top of those around it, by prefix.
  static Map<String, String> declared(XMLStreamReader at, Map<String, String> around) {
    var all = new LinkedHashMap<>(around);
    for (var i = 0; i < at.getNamespaceCount(); i++) {
      all.put(orEmpty(at.getNamespacePrefix(i)), orEmpty(at.getNamespaceURI(i)));
    }
    return all;
  }

  private int step(XMLStreamWriter to, int depth) throws XMLStreamException {
    switch (from.next()) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (depth >= limits.depth())
          throw new Refused("MAPPING_TOO_LARGE",
              "Elements within elements, deeper than %d".formatted(limits.depth()));
        text = 0;
        start(to, Map.of());
        return 1;
      }
      case XMLStreamConstants.END_ELEMENT -> {
        text = 0;
        to.writeEndElement();
        return -1;
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
        characters(to);
      case XMLStreamConstants.ENTITY_REFERENCE ->
        throw new Refused("MAPPING_DOCTYPE", "The entity &%s;".formatted(from.getLocalName()));
      default -> {}
    }
    return 0;
  }

  private void characters(XMLStreamWriter to) throws XMLStreamException {
    text += from.getTextLength();
    if (text > limits.textLength())
      throw new Refused("MAPPING_TOO_LARGE",
          "A text longer than %d characters".formatted(limits.textLength()));
    to.writeCharacters(from.getTextCharacters(), from.getTextStart(), from.getTextLength());
  }

  private void start(XMLStreamWriter to, Map<String, String> inherited) throws XMLStreamException {
    to.writeStartElement(orEmpty(from.getPrefix()), from.getLocalName(),
        orEmpty(from.getNamespaceURI()));
    for (var namespace : declared(from, inherited).entrySet()) {
      if (namespace.getKey().isEmpty())
        to.writeDefaultNamespace(namespace.getValue());
      else
        to.writeNamespace(namespace.getKey(), namespace.getValue());
    }
    for (var i = 0; i < from.getAttributeCount(); i++) {
      to.writeAttribute(orEmpty(from.getAttributePrefix(i)), orEmpty(from.getAttributeNamespace(i)),
          from.getAttributeLocalName(i), from.getAttributeValue(i));
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
