package no.fakturahub.console;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/// A message that a person can correct on a page, and how it goes back into bytes: in the letters and line ends that it
/// came with, since the one who reads it next may know no others.
///
/// @param text as a page shows it
record EditableText(String text, Charset charset, boolean carriageReturns) {

  /** What a person finds their way in, and a form carries. */
  private static final int LONGEST = 200_000;
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\t\r\n]]");

  /// @return empty where it is no text, or too long
  static Optional<EditableText> of(byte[] bytes) {
    if (bytes.length > LONGEST)
      return Optional.empty();
    return decoded(bytes, UTF_8).or(() -> decoded(bytes, ISO_8859_1));
  }

  private static Optional<EditableText> decoded(byte[] bytes, Charset charset) {
    try {
      var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return NO_TEXT.matcher(text).find()
          ? Optional.empty()
          : Optional.of(new EditableText(text, charset, text.contains("\r\n")));
    } catch (CharacterCodingException otherLetters) {
      return Optional.empty();
    }
  }

  /// @param typed as a browser sends it, whose line ends are its own
  /// @return empty where its letters are none that the original could have had
  Optional<byte[]> bytes(String typed) {
    var lines = typed.replace("\r\n", "\n").replace("\n", carriageReturns ? "\r\n" : "\n");
    return charset.newEncoder().canEncode(lines)
        ? Optional.of(lines.getBytes(charset))
        : Optional.empty();
  }
}
