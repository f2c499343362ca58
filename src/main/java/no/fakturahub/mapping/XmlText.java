package no.fakturahub.mapping;

import java.io.StringWriter;
import java.util.OptionalInt;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// XML as text, by the JDK's own writer whatever else is on the class path.
final class XmlText {

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private XmlText() {}

  interface Content {
    void write(XMLStreamWriter to) throws XMLStreamException;
  }

  /// @throws XMLStreamException when the content cannot be read from where it comes; writing never fails
  static String copy(Content content) throws XMLStreamException {
    var text = new StringWriter();
    var writer = WRITERS.createXMLStreamWriter(text);
    content.write(writer);
    writer.close();
    return text.toString();
  }

  static String of(Content content) {
    try {
      return copy(content);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The first character that XML 1.0 §2.2 has no place for, such as a NUL.
  static OptionalInt illegal(String text) {
    return text.codePoints().filter(XmlText::isIllegal).findFirst();
  }

  private static boolean isIllegal(int c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xD800 && c <= 0xDFFF
        || c == 0xFFFE || c == 0xFFFF;
  }
}
