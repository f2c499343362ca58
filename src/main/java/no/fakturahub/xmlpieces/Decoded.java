package no.fakturahub.xmlpieces;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The characters of a document, in the encoding it says (XML 1.0, appendix F: a byte order mark, then the declaration,
/// otherwise UTF-8). The JDK's parser can tell that too, but prints to the error stream when a byte is wrong.
final class Decoded {

  private static final int LONGEST_DECLARATION = 200;
  private static final Pattern ENCODING = Pattern
      .compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

  private Decoded() {}

  /// @throws java.nio.charset.CharacterCodingException when read, where a byte is not of the encoding
  static Reader of(InputStream bytes) throws IOException {
    var in = new PushbackInputStream(bytes, LONGEST_DECLARATION);
    var start = new byte[LONGEST_DECLARATION];
    var length = Math.max(in.readNBytes(start, 0, start.length), 0);
    var mark = mark(start);
    in.unread(start, mark, length - mark);
    return new InputStreamReader(in, charset(start).newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /// How many bytes of a mark are to be passed by; UTF-16 passes its own.
  private static int mark(byte[] start) {
    return startsWith(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  private static Charset charset(byte[] start) throws UnsupportedEncodingException {
    if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE))
      return StandardCharsets.UTF_16;
    var declared = ENCODING.matcher(
        new String(start, mark(start), start.length - mark(start), StandardCharsets.ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new UnsupportedEncodingException(declared.group(1));
    }
  }

  private static boolean startsWith(byte[] start, int... bytes) {
    var mark = new byte[bytes.length];
    for (var i = 0; i < bytes.length; i++) {
      mark[i] = (byte) bytes[i];
    }
    return Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
  }
}
