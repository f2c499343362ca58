package no.fakturahub.validation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/// Keeps a document within its [Limits] while it is read, so that none can hold a processor or fill the memory.
final class Guard {

  private static final Pattern NUMBER = Pattern.compile(".*(Amount|Quantity|Percent|Numeric|Rate)");

  private final Limits limits;
  private final UblKind kind;
  private final Set<String> names = new HashSet<>();
  private int depth;
  private int vatSubtotals;
  private int digits = Integer.MIN_VALUE;

  Guard(Limits limits, UblKind kind) {
    this.limits = limits;
    this.kind = kind;
  }

  void enter(String uri, String name, Attributes attributes) throws Unreadable {
    if (depth == 0)
      root(uri, name);
    if (++depth > limits.depth())
      throw new Unreadable("FH-TOO-DEEP", limits.depth());
    names.add(name);
    for (var i = 0; i < attributes.getLength(); i++) {
      names.add(attributes.getLocalName(i));
    }
    if (names.size() > limits.names())
      throw new Unreadable("FH-TOO-MANY-NAMES", limits.names());
    if (name.equals("TaxSubtotal") && ++vatSubtotals > limits.vatSubtotals())
      throw new Unreadable("FH-TOO-MANY-SUBTOTALS", limits.vatSubtotals());
    digits = NUMBER.matcher(name).matches() ? 0 : Integer.MIN_VALUE;
  }

  void text(int length) throws Unreadable {
    digits += length;
    if (digits > limits.digits())
      throw new Unreadable("FH-TOO-MANY-DIGITS", limits.digits());
  }

  void leave() {
    depth--;
    digits = Integer.MIN_VALUE;
  }

  private void root(String uri, String name) throws Unreadable {
    if (!kind.has(uri, name))
      throw new Unreadable("FH-NOT-EHF", name);
  }
}
