package no.fakturahub.xmlpieces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An element: where it stands, its attributes and text, and of its children those that were read with it.
/// Paths from it are names parted by `/`, and no more than that.
public final class Piece {

  private final @Nullable Piece parent;
  private final String name;
  private final int nth;
  private final int line;
  private final int column;
  private final Map<String, String> attributes;
  private final List<Piece> children = new ArrayList<>(4);
  private final Map<String, Integer> seen = new HashMap<>(8);
  String text = "";

  Piece(@Nullable Piece parent, String name, int line, int column,
      Map<String, String> attributes) {
    this.parent = parent;
    this.name = name;
    this.nth = parent == null ? 1 : parent.seen.merge(name, 1, Integer::sum);
    this.line = line;
    this.column = column;
    this.attributes = attributes;
  }

  public String name() {
    return name;
  }

  /// Where its start tag stands, counted from one.
  public int line() {
    return line;
  }

  /// Counted from one, in characters.
  public int column() {
    return column;
  }

  /// From the root: `/Document/Stmt/Ntry[2]/Amt`; without a number it is the first of its name.
  public String path() {
    var above = parent == null ? "" : parent.path();
    return above + "/" + name + (nth == 1 ? "" : "[%d]".formatted(nth));
  }

  /// Without the white space around it; of elements with children nothing.
  public String text() {
    return text;
  }

  /// The text of the first element there; empty when there is none.
  public String text(String path) {
    return first(path).map(Piece::text).orElse("");
  }

  public @Nullable String attribute(String name) {
    return attributes.get(name);
  }

  public Optional<Piece> first(String path) {
    return all(path).findFirst();
  }

  public Stream<Piece> all(String path) {
    var slash = path.indexOf('/');
    var first = slash < 0 ? path : path.substring(0, slash);
    var found = children.stream().filter(child -> child.name.equals(first));
    return slash < 0 ? found : found.flatMap(child -> child.all(path.substring(slash + 1)));
  }

  /// Keeps a child that was read after this element was entered.
  public void add(Piece child) {
    if (!Objects.equals(child.parent, this))
      throw new IllegalArgumentException(child.path() + " is not a child of " + path());
    children.add(child);
  }

  @Override
  public String toString() {
    return path();
  }
}
