package no.fakturahub.mapping;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.fakturahub.kernel.Refused;

/// A sender's bytes, recognised by their first ones and counted as they pass. At a limit it throws [Refused] from
/// within the parser that reads it, so that no parser ever holds more than one record's worth.
final class Intake extends InputStream {

  private static final int HEAD = 64;

  private final InputStream in;
  private final Limits limits;
  private final Syntax syntax;
  private boolean recognised;
  private long passed;
  private long recordFrom;

  Intake(InputStream in, Limits limits, Syntax syntax) {
    this.in = new BufferedInputStream(in);
    this.limits = limits;
    this.syntax = syntax;
  }

  /// The next record may be as long as a record may be, whatever the ones before it were.
  void recordStarts() {
    recordFrom = passed;
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    try {
      if (!recognised)
        recognise();
      var count = in.read(into, from, length);
      passed += Math.max(count, 0);
      refuseTooMuch();
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void recognise() throws IOException {
    recognised = true;
    in.mark(HEAD);
    var head = in.readNBytes(HEAD);
    in.reset();
    Signature.refuseOther(head, syntax);
    if (Signature.isUtf8Marked(head))
      in.skipNBytes(3);
  }

  private void refuseTooMuch() {
    if (passed > limits.fileBytes())
      throw new Refused("MAPPING_TOO_LARGE",
          "The file is longer than %d bytes".formatted(limits.fileBytes()));
    if (passed - recordFrom > limits.recordBytes())
      throw new Refused("MAPPING_TOO_LARGE",
          "One order is longer than %d bytes".formatted(limits.recordBytes()));
  }
}
