package no.fakturahub.mapping;

import java.util.HashSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A JSON object in the words of XPath's `json-to-xml`. It is read to its end even when it is found wanting, so that
/// the objects after it can be read.
final class JsonToXml {

  private static final String NAMESPACE = "http://www.w3.org/2005/xpath-functions";

  private @Nullable String flaw;

  @Nullable
  String flaw() {
    return flaw;
  }

  /// @param at the first member's name, or the object's end; afterwards its end
  String object(JsonParser at) {
    return XmlText.of(to -> {
      to.writeStartElement("map");
      to.writeDefaultNamespace(NAMESPACE);
      members(at, to);
      to.writeEndElement();
    });
  }

  private void members(JsonParser at, XMLStreamWriter to) throws XMLStreamException {
    var seen = new HashSet<String>();
    while (at.currentToken() != JsonToken.END_OBJECT) {
      var name = at.currentName();
      if (!seen.add(name))
        note("\"%s\" is there twice".formatted(name));
      at.nextToken();
      value(at, name, to);
      at.nextToken();
    }
  }

  private void value(JsonParser at, @Nullable String name, XMLStreamWriter to)
      throws XMLStreamException {
    var token = at.currentToken();
    to.writeStartElement(element(token));
    if (name != null)
      to.writeAttribute("key", legal(name));
    if (token == JsonToken.START_OBJECT) {
      at.nextToken();
      members(at, to);
    } else if (token == JsonToken.START_ARRAY) {
      while (at.nextToken() != JsonToken.END_ARRAY) {
        value(at, null, to);
      }
    } else if (token != JsonToken.VALUE_NULL) {
      to.writeCharacters(legal(at.getString()));
    }
    to.writeEndElement();
  }

  private static String element(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "map";
      case START_ARRAY -> "array";
      case VALUE_STRING -> "string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      case VALUE_NULL -> "null";
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
        throw new IllegalStateException("No value begins with " + token);
    };
  }

  private String legal(String text) {
    var illegal = XmlText.illegal(text);
    if (illegal.isEmpty())
      return text;
    note("The character U+%04X has no place in an order".formatted(illegal.getAsInt()));
    return "";
  }

  private void note(String what) {
    flaw = flaw == null ? what : flaw;
  }
}
