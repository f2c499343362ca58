package no.fakturahub.xmlpieces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.fakturahub.xmlpieces.XmlBroken.Kind;
import org.jspecify.annotations.Nullable;

/// Moves through a document from element to element. What is wanted is entered or taken, all else passes by, and the
/// memory it needs is that of one piece. Names are those of the root's namespace; any other element is named
/// `{namespace}name`, so that it is never taken for one of them.
public final class XmlPieces {

  private static final XMLInputFactory READERS = readers();

  private final Metered in;
  private final XMLStreamReader xml;
  private final Deque<Piece> open = new ArrayDeque<>();
  private String namespace = "";
  private @Nullable Piece next;
  private int line = 1;
  private int column = 1;

  private XmlPieces(InputStream bytes) throws XmlBroken, IOException {
    in = new Metered(bytes);
    try {
      xml = READERS.createXMLStreamReader(Decoded.of(in));
    } catch (UnsupportedEncodingException unknown) {
      throw new XmlBroken(Kind.MALFORMED, 1, 1, String.valueOf(unknown.getMessage()));
    } catch (XMLStreamException malformed) {
      throw broken(malformed);
    } catch (RuntimeException fellOver) {
      throw new XmlBroken(Kind.MALFORMED, 1, 1, fellOver.toString());
    }
  }

  /// @param bytes left open
  /// @throws IOException when the stream cannot be read, here as in the other calls
  public static XmlPieces of(InputStream bytes) throws XmlBroken, IOException {
    return new XmlPieces(bytes);
  }

  /// The root's.
  public String namespace() {
    return namespace;
  }

  /// Moves to the next child of the element that was entered last; at first, to the root.
  ///
  /// @return null when there are no more: the element is left, and its parent is the one that was entered last
  public @Nullable Piece next() throws XmlBroken, IOException {
    skip();
    while (true) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          next = start(open.peek());
          return next;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          open.pop();
          return null;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return null;
        }
        default -> {
          // white space, comments: nothing to us
        }
      }
    }
  }

  /// Steps into the element that [#next()] moved to.
  public void enter() {
    if (next == null)
      throw new IllegalStateException("There is no next element");
    open.push(next);
    next = null;
  }

  /// Reads on to the end of the element that [#next()] moved to, and keeps all that is in it.
  public Piece take() throws XmlBroken, IOException {
    var piece = next;
    if (piece == null)
      throw new IllegalStateException("There is no next element");
    next = null;
    new PieceReading(this, piece).read();
    return piece;
  }

  private void skip() throws XmlBroken, IOException {
    if (next == null)
      return;
    next = null;
    for (var depth = 1; depth > 0;) {
      var event = event();
      if (event == XMLStreamConstants.START_ELEMENT)
        depth++;
      else if (event == XMLStreamConstants.END_ELEMENT)
        depth--;
      if (depth > PieceReading.MOST_DEEP)
        throw tooLarge();
    }
  }

  int event() throws XmlBroken, IOException {
    in.nextEvent();
    line = xml.getLocation().getLineNumber();
    // after a text the JDK's parser has taken the next `<` already
    column = xml.getLocation().getColumnNumber() - (xml.isCharacters() ? 1 : 0);
    try {
      var event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
        throw new XmlBroken(Kind.DOCTYPE, line, column, "DOCTYPE");
      return event;
    } catch (XMLStreamException malformed) {
      throw broken(malformed);
    } catch (RuntimeException fellOver) { // the JDK's parser does, over some malformed documents
      throw new XmlBroken(Kind.MALFORMED, line, column, fellOver.toString());
    }
  }

  Piece start(@Nullable Piece parent) {
    var own = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    if (parent == null)
      namespace = own;
    var name = own.equals(namespace)
        ? xml.getLocalName()
        : "{%s}%s".formatted(own, xml.getLocalName());
    return new Piece(parent, name, line, column, attributes());
  }

  private Map<String, String> attributes() {
    if (xml.getAttributeCount() == 0)
      return Map.of();
    var attributes = new HashMap<String, String>();
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty())
        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  String characters() {
    return xml.getText();
  }

  XmlBroken tooLarge() {
    return new XmlBroken(Kind.TOO_LARGE, line, column, "");
  }

  private XmlBroken broken(XMLStreamException e) throws IOException {
    var why = e.getNestedException();
    if (why instanceof Metered.TooMuch)
      return tooLarge();
    if (why instanceof IOException unreadable && !(why instanceof CharacterCodingException))
      throw unreadable;
    if (why instanceof CharacterCodingException)
      return new XmlBroken(Kind.MALFORMED, line, column, "not in the encoding it says");
    var at = e.getLocation();
    return new XmlBroken(Kind.MALFORMED, at == null ? line : at.getLineNumber(),
        at == null ? column : at.getColumnNumber(),
        String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "").strip());
  }

  private static XMLInputFactory readers() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
