package no.fakturahub.mapping;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The lines of a text file, each in UTF-8 if it can be, else in Windows-1252: no line of Norwegian text can be
/// mistaken for the other, and a file is read without having seen its end.
final class CsvLines {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// @param flaw what is wrong with its characters, if anything
  record Line(long number, String text, @Nullable String flaw) {}

  private final Intake in;
  private final byte[] buffer = new byte[1 << 16];
  private final Deque<Line> pushedBack = new ArrayDeque<>();
  private int at;
  private int end;
  private long number;

  CsvLines(Intake in) {
    this.in = in;
  }

  long number() {
    return number;
  }

  void pushBack(Line line) {
    pushedBack.push(line);
  }

  @Nullable
  Line next() {
    if (!pushedBack.isEmpty())
      return pushedBack.pop();
    var bytes = new ByteArrayOutputStream();
    while (fill()) {
      var from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      bytes.write(buffer, from, at - from);
      if (at < end) {
        at++;
        return line(bytes.toByteArray());
      }
    }
    return bytes.size() == 0 ? null : line(bytes.toByteArray());
  }

  private boolean fill() {
    if (at == end) {
      end = in.read(buffer, 0, buffer.length);
      at = 0;
    }
    return end > 0;
  }

  private Line line(byte[] bytes) {
    var length = bytes.length > 0 && bytes[bytes.length - 1] == '\r'
        ? bytes.length - 1
        : bytes.length;
    var text = decoded(bytes, length, StandardCharsets.UTF_8);
    if (text == null)
      text = decoded(bytes, length, WINDOWS_1252);
    return text == null
        ? new Line(++number, new String(bytes, 0, length, StandardCharsets.ISO_8859_1),
            "is neither UTF-8 nor Windows-1252")
        : new Line(++number, text, flaw(text));
  }

  private static @Nullable String flaw(String text) {
    var illegal = XmlText.illegal(text);
    return illegal.isEmpty() ? null : "has the character U+%04X".formatted(illegal.getAsInt());
  }

  private static @Nullable String decoded(byte[] bytes, int length, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
    } catch (CharacterCodingException notIt) {
      return null;
    }
  }
}
