package no.fakturahub.paper.shell;

/// Something that stands on a page in one piece.
interface Block {

  float height();

  void draw(Canvas canvas, float top);

  /// Whether it is a part of the table of lines, and wants the table's head above it on each page.
  default boolean isInTable() {
    return false;
  }
}
