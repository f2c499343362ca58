package no.fakturahub.xmlpieces;

/// The document cannot be read on from here.
public final class XmlBroken extends Exception {

  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final int line;
  private final int column;

  public enum Kind {
    /** It is not well-formed XML, or breaks off. */
    MALFORMED,
    /** It has a DOCTYPE. */
    DOCTYPE,
    /** Too deep, or something in it is too long or has too many parts for memory. */
    TOO_LARGE
  }

  XmlBroken(Kind kind, int line, int column, String what) {
    super(what);
    this.kind = kind;
    this.line = Math.max(line, 1);
    this.column = Math.max(column, 1);
  }

  public Kind kind() {
    return kind;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
