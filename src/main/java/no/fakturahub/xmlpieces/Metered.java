package no.fakturahub.xmlpieces;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Gives a parser only so many bytes at a time. One that asks for more is reading something that has no end: a comment,
/// an attribute or a name of a gigabyte.
final class Metered extends FilterInputStream {

  /// Far more than any element of a real document, and what a parser fetches ahead.
  private static final int ALLOWANCE = 1 << 20;

  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;
  }

  private int left = ALLOWANCE;

  Metered(InputStream in) {
    super(in);
  }

  void nextEvent() {
    left = ALLOWANCE;
  }

  @Override
  public int read() throws IOException {
    var b = super.read();
    spend(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    var got = super.read(bytes, from, most);
    spend(Math.max(got, 0));
    return got;
  }

  private void spend(int bytes) throws TooMuch {
    left -= bytes;
    if (left < 0)
      throw new TooMuch();
  }
}
