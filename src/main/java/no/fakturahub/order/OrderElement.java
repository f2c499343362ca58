package no.fakturahub.order;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// An element of an order that stands as its schema says it must. Blank is the same as missing.
record OrderElement(Element dom) {

  String attribute(String name) {
    return Objects.requireNonNull(maybe(name), name);
  }

  @Nullable
  String maybe(String name) {
    return orNull(dom.getAttribute(name));
  }

  String orElse(String name, String otherwise) {
    return Objects.requireNonNullElse(maybe(name), otherwise);
  }

  OrderElement child(String name) {
    return Objects.requireNonNull(maybeChild(name), name);
  }

  @Nullable
  OrderElement maybeChild(String name) {
    var all = children(name);
    return all.isEmpty() ? null : all.getFirst();
  }

  List<OrderElement> children(String name) {
    var found = new ArrayList<OrderElement>();
    for (var node = dom.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(node.getLocalName()))
        found.add(new OrderElement(element));
    }
    return found;
  }

  String childText(String name) {
    return Objects.requireNonNull(maybeText(name), name);
  }

  @Nullable
  String maybeText(String name) {
    var child = maybeChild(name);
    return child == null ? null : child.text();
  }

  @Nullable
  String text() {
    return orNull(dom.getTextContent());
  }

  byte[] bytes() {
    return Base64.getMimeDecoder().decode(dom.getTextContent());
  }

  /// `line 2 (id A-17)`: counted among its like, and by the sender's own name for it.
  String place() {
    var position = 1;
    for (var node = before(dom); node != null; node = before(node)) {
      if (dom.getNodeName().equals(node.getNodeName()))
        position++;
    }
    var id = maybe("id");
    return dom.getLocalName() + " " + position + (id == null ? "" : " (id %s)".formatted(id));
  }

  private static @Nullable Node before(Node node) {
    return node.getPreviousSibling();
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
