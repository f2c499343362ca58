package no.fakturahub.mapping;

import java.util.Iterator;
import java.util.NoSuchElementException;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Records, one ahead of the caller. What is refused outside a single record ends the file.
abstract class Reading implements Iterator<OrderRecord> {

  private @Nullable OrderRecord ahead;
  private boolean ended;
  private int number;

  /// @return nothing when the file ends as it should
  /// @throws Refused when nothing more can be read
  abstract @Nullable OrderRecord read();

  /// Where reading stands, for the refusal that ends it.
  abstract String place();

  final int nextNumber() {
    return ++number;
  }

  @Override
  public final boolean hasNext() {
    if (ahead == null && !ended) {
      ahead = readOrBreak();
      ended = ahead == null || ahead instanceof OrderRecord.Broken;
    }
    return ahead != null;
  }

  @Override
  public final OrderRecord next() {
    if (!hasNext() || ahead == null)
      throw new NoSuchElementException();
    var record = ahead;
    ahead = null;
    return record;
  }

  private @Nullable OrderRecord readOrBreak() {
    try {
      return read();
    } catch (Refused why) {
      return new OrderRecord.Broken(nextNumber(), place(), why);
    }
  }
}
