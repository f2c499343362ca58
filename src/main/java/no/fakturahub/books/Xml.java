package no.fakturahub.books;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// Writes elements in one namespace as they come, so that a file of any length takes no memory.
final class Xml {

  private final XMLStreamWriter out;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  static void write(OutputStream to, String root, String namespace,
      java.util.function.Consumer<Xml> content) {
    try {
      var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to,
          StandardCharsets.UTF_8.name());
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement(root);
      out.writeDefaultNamespace(namespace);
      content.accept(new Xml(out));
      out.writeEndElement();
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw unwritten(e);
    }
  }

  Xml in(String name, Runnable content) {
    try {
      out.writeStartElement(name);
      content.run();
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw unwritten(e);
    }
  }

  /// @param most how many characters the schema has room for; null or blank is left out
  Xml text(String name, @Nullable String text, int most) {
    if (text == null || text.isBlank())
      return this;
    return in(name, () -> {
      try {
        out.writeCharacters(cut(clean(text), most));
      } catch (XMLStreamException e) {
        throw unwritten(e);
      }
    });
  }

  Xml value(String name, Object value) {
    return text(name, value.toString(), Integer.MAX_VALUE);
  }

  /// `DebitX` or `CreditX`, by the sign.
  Xml signed(String before, String after, Money amount) {
    return value(before + (amount.isNegative() ? "Credit" : "Debit") + after, absolute(amount));
  }

  /// An AmountStructure in kroner.
  Xml amount(String name, Money amount) {
    return in(name, () -> value("Amount", absolute(amount)).value("CurrencyCode", "NOK")
        .value("CurrencyAmount", absolute(amount)));
  }

  private static Money absolute(Money amount) {
    return amount.isNegative() ? amount.negate() : amount;
  }

  /// XML 1.0 has no place for most control characters, not even as references.
  private static String clean(String text) {
    return text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
  }

  private static String cut(String text, int most) {
    if (text.length() <= most)
      return text;
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  private static UncheckedIOException unwritten(XMLStreamException e) {
    return new UncheckedIOException(new IOException(e));
  }
}
