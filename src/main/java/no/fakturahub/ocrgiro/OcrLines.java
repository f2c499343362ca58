package no.fakturahub.ocrgiro;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The lines of a bank's file, one at a time, ended by LF, CR LF, CR or by nothing at all.
/// Blank lines, and blanks after column 80, are passed by.
final class OcrLines {

  private static final int DOS_END_OF_FILE = 0x1A;

  private final InputStream in;
  private final byte[] bytes = new byte[1 << 16];
  private final OcrLine line = new OcrLine(bytes);
  private final List<OcrLine> held = new ArrayList<>();
  private int next;
  private int filled;

  OcrLines(InputStream in) {
    this.in = in;
  }

  /// A line that stays as it is while others come, from the moment it is held until it is let go.
  OcrLine holder() {
    var holder = new OcrLine(bytes);
    held.add(holder);
    return holder;
  }

  /// The line that [#next()] moved to; the next one takes its place.
  OcrLine line() {
    return line;
  }

  /// @return false at the end of the file
  boolean next() throws IOException {
    do {
      line.start = next;
      while (filled - next <= OcrLine.WIDTH + 1 && more()) {
        // until there is a whole line, its end, and what comes after
      }
      if (next == filled)
        return false;
      line.number++;
      line.width = width();
      passLineEnd();
    } while (line.width == 0);
    return true;
  }

  /// Nearly always the line ends where it should, and one look is enough.
  private int width() throws IOException {
    var should = line.start + OcrLine.WIDTH;
    if (should < filled && isLineEnd(bytes[should]) && !isLineEnd(bytes[should - 1])) {
      next = should;
      return OcrLine.WIDTH;
    }
    while (next < Math.min(should, filled) && !isLineEnd(bytes[next])) {
      next++;
    }
    if (next < should)
      return isBlank() ? 0 : next - line.start;
    return isStartOfNext(should) ? OcrLine.WIDTH : beyond();
  }

  /// Some send the records with nothing between them.
  private boolean isStartOfNext(int at) {
    return at == filled || at + 1 < filled && bytes[at] == 'N' && bytes[at + 1] == 'Y';
  }

  /// @return 80 when there are only blanks beyond it, otherwise how wide the line is
  private int beyond() throws IOException {
    var column = OcrLine.WIDTH;
    var width = OcrLine.WIDTH;
    while ((next < filled || more()) && !isLineEnd(bytes[next])) {
      column++;
      if (bytes[next++] != ' ')
        width = column;
    }
    return width;
  }

  /// Fetches more of the file and keeps the line, and those that are held.
  ///
  /// @return false when there is no more, or they are so long that there is no room for it
  private boolean more() throws IOException {
    var from = line.start;
    for (var holder : held) {
      from = holder.isHeld() ? Math.min(from, holder.start) : from;
    }
    System.arraycopy(bytes, from, bytes, 0, filled - from);
    next -= from;
    filled -= from;
    line.start -= from;
    for (var holder : held) {
      holder.start -= from;
    }
    var got = in.read(bytes, filled, bytes.length - filled);
    filled += Math.max(got, 0);
    return got > 0;
  }

  private void passLineEnd() {
    if (next < filled && bytes[next] == '\r')
      next++;
    if (next < filled && bytes[next] == '\n')
      next++;
  }

  private boolean isBlank() {
    for (var at = line.start; at < next; at++) {
      if (bytes[at] != ' ' && bytes[at] != DOS_END_OF_FILE)
        return false;
    }
    return true;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }
}
