package no.fakturahub.mapping;

import java.util.HexFormat;
import java.util.Map;
import no.fakturahub.kernel.Refused;

/// What a file's first bytes say it is, so that a wrong file is named for what it is and not for a parser's trouble.
final class Signature {

  private static final Map<String, String> NOT_TEXT = Map.of("504b0304", "a ZIP or Excel file",
      "1f8b", "a gzip file", "25504446", "a PDF", "d0cf11e0", "an old Excel or Word file");

  private Signature() {}

  static boolean isUtf8Marked(byte[] head) {
    return hex(head).startsWith("efbbbf");
  }

  static void refuseOther(byte[] head, Syntax expected) {
    if (head.length == 0)
      throw new Refused("MAPPING_EMPTY", "0 bytes");
    NOT_TEXT.forEach((bytes, what) -> {
      if (hex(head).startsWith(bytes))
        throw new Refused("MAPPING_NOT_TEXT", "It is " + what);
    });
    if (expected != Syntax.XML && hasZero(head))
      throw new Refused("MAPPING_ENCODING", "It is UTF-16, or no text at all");
    refuseOtherSyntax(firstLetter(head), expected);
  }

  private static void refuseOtherSyntax(char first, Syntax expected) {
    var looksLike = switch (first) {
      case '<' -> Syntax.XML;
      case '{', '[' -> Syntax.JSON;
      default -> Syntax.CSV;
    };
    if (first != ' ' && first != 0 && looksLike != expected)
      throw new Refused("MAPPING_OTHER_FORMAT",
          "%s is expected, but the first letter is '%s'".formatted(expected, first));
  }

  /// A space when there is none among the bytes seen: then the parser must judge.
  private static char firstLetter(byte[] head) {
    for (var i = isUtf8Marked(head) ? 3 : 0; i < head.length; i++) {
      if (head[i] != ' ' && head[i] != '\t' && head[i] != '\r' && head[i] != '\n')
        return head[i] < 0 ? 0 : (char) head[i];
    }
    return ' ';
  }

  private static boolean hasZero(byte[] head) {
    for (var b : head) {
      if (b == 0)
        return true;
    }
    return false;
  }

  private static String hex(byte[] head) {
    return HexFormat.of().formatHex(head, 0, Math.min(4, head.length));
  }
}
