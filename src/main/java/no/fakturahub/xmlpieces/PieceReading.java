package no.fakturahub.xmlpieces;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/// Reads one piece to its end, within bounds that no real document comes near.
final class PieceReading {

  static final int MOST_DEEP = 50;
  private static final int MOST_ELEMENTS = 20_000;
  private static final int MOST_TEXT = 100_000;

  private final XmlPieces xml;
  private final Piece piece;
  private final StringBuilder text = new StringBuilder();
  private int elements;
  private int characters;

  PieceReading(XmlPieces xml, Piece piece) {
    this.xml = xml;
    this.piece = piece;
  }

  void read() throws XmlBroken, IOException {
    read(piece, 1);
  }

  private void read(Piece element, int depth) throws XmlBroken, IOException {
    if (depth > MOST_DEEP || ++elements > MOST_ELEMENTS)
      throw xml.tooLarge();
    text.setLength(0);
    while (true) {
      switch (xml.event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var child = xml.start(element);
          element.add(child);
          read(child, depth + 1);
          text.setLength(0);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          element.text = text.toString().strip();
          return;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append();
        default -> {
          // comments, processing instructions, white space
        }
      }
    }
  }

  private void append() throws XmlBroken {
    var more = xml.characters();
    characters += more.length();
    if (characters > MOST_TEXT)
      throw xml.tooLarge();
    text.append(more);
  }
}
