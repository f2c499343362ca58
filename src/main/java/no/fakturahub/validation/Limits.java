package no.fakturahub.validation;

/// How much document we are willing to read. What is larger is refused before it costs anything.
///
/// @param bytes of the whole document
/// @param depth of elements within elements; the deepest path of a real invoice is about ten
/// @param names different element and attribute names; UBL invoices use a few hundred at most
/// @param vatSubtotals because the official rules go through every line for each of them
/// @param digits of an amount, a quantity or a rate; reckoning with a million digits takes for ever
public record Limits(int bytes, int depth, int names, int vatSubtotals, int digits) {

  public static final Limits DEFAULT = new Limits(20 << 20, 50, 1_000, 100, 40);

  public Limits withBytes(int most) {
    return new Limits(most, depth, names, vatSubtotals, digits);
  }
}
