package no.fakturahub.validation.norway;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import no.fakturahub.validation.Ubl;
import org.jspecify.annotations.Nullable;

/// An element of UBL, read leniently: what is not there is empty.
record Element(@Nullable XdmNode node) {

  /// An exponent could make a number larger than the memory.
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{0,18})?");

  /// @param path names with UBL's customary prefixes, `cac:Party/cbc:Name`; the first of each is followed
  Element get(String path) {
    return Arrays.stream(path.split("/", -1)).reduce(this,
        (element, name) -> element.all(name).findFirst().orElse(new Element(null)), (_, b) -> b);
  }

  Stream<Element> all(String name) {
    if (node == null)
      return Stream.empty();
    var uri = name.startsWith("cbc:") ? Ubl.CBC : Ubl.CAC;
    return node.select(Steps.child(uri, name.substring(4))).map(Element::new);
  }

  List<Element> list(String name) {
    return all(name).toList();
  }

  boolean exists() {
    return node != null;
  }

  String text() {
    return node == null ? "" : node.getStringValue().strip();
  }

  String text(String path) {
    return get(path).text();
  }

  String attribute(String name) {
    var value = node == null ? null : node.attribute(name);
    return value == null ? "" : value;
  }

  @Nullable
  BigDecimal decimal(String path) {
    var text = text(path);
    return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  /// A day, its time zone left aside.
  @Nullable
  LocalDate date(String path) {
    var text = text(path);
    try {
      return text.isEmpty()
          ? null
          : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
