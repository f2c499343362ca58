package no.fakturahub.mapping;

import no.fakturahub.kernel.Refused;

/// What stands where one order should stand in a sender's file.
public sealed interface OrderRecord {

  /// Counted from one, good and bad together.
  int number();

  /// Where it begins, in words for the one who will look it up: `line 12`.
  String place();

  /// One order, as XML that a stylesheet under `xslt/orders` understands.
  ///
  /// @param original the order alone in the sender's own syntax, so that it can be put right and sent again
  record Good(int number, String place, String xml, byte[] original) implements OrderRecord {}

  /// This order cannot be read; those after it can.
  record Bad(int number, String place, Refused why, byte[] original) implements OrderRecord {}

  /// From here on nothing can be read, so this is the last record: it stands for the rest of the file.
  /// The whole file can be sent again when it is put right, for no order is invoiced twice.
  record Broken(int number, String place, Refused why) implements OrderRecord {}
}
