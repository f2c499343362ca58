package no.fakturahub.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Remembers the bytes that passed since the last cut, for a parser that knows its place by offset.
final class Tape extends InputStream {

  private final InputStream in;
  private byte[] kept = new byte[1 << 16];
  private long from;
  private int length;

  Tape(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int at, int most) throws IOException {
    var count = in.read(into, at, most);
    if (count > 0) {
      if (length + count > kept.length)
        kept = Arrays.copyOf(kept, Math.max(kept.length * 2, length + count));
      System.arraycopy(into, at, kept, length, count);
      length += count;
    }
    return count;
  }

  byte[] between(long start, long end) {
    return Arrays.copyOfRange(kept, (int) (start - from), (int) (end - from));
  }

  /// Forgets what stands before this offset.
  void cut(long offset) {
    var gone = (int) (offset - from);
    System.arraycopy(kept, gone, kept, 0, length - gone);
    length -= gone;
    from = offset;
  }
}
