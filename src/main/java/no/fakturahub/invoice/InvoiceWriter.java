package no.fakturahub.invoice;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes XML in which nothing is empty: no attribute and no element for what is missing.
record InvoiceWriter(XMLStreamWriter to) {

  void root(String name, String namespace) throws XMLStreamException {
    to.writeStartElement(name);
    to.writeDefaultNamespace(namespace);
  }

  void start(String name) throws XMLStreamException {
    to.writeStartElement(name);
  }

  void end() throws XMLStreamException {
    to.writeEndElement();
  }

  void attribute(String name, @Nullable Object value) throws XMLStreamException {
    if (value != null)
      to.writeAttribute(name, value.toString());
  }

  void text(String name, @Nullable String text) throws XMLStreamException {
    if (text == null)
      return;
    start(name);
    characters(text);
    end();
  }

  void characters(@Nullable String text) throws XMLStreamException {
    if (text != null)
      to.writeCharacters(text);
  }
}
