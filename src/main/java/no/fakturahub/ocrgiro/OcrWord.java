package no.fakturahub.ocrgiro;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Eight bytes as one number, the first of them lowest: a bank's file of a gigabyte is read in about a second, and a
/// byte at a time would take three.
final class OcrWord {

  /** Eight blanks. */
  static final long BLANKS = 0x2020202020202020L;

  private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class,
      ByteOrder.LITTLE_ENDIAN);

  private OcrWord() {}

  static long at(byte[] bytes, int index) {
    return (long) WORDS.get(bytes, index);
  }

  /// The number that eight digits are; -1 when one of them is not a digit. Pairs, then fours, then all are put together
  /// within the word.
  static long digits(long word) {
    var high = word & 0xF0F0F0F0F0F0F0F0L;
    var highOfSixMore = (word + 0x0606060606060606L) & 0xF0F0F0F0F0F0F0F0L;
    if ((high | highOfSixMore >>> 4) != 0x3333333333333333L)
      return -1;
    var pairs = (word & 0x0F0F0F0F0F0F0F0FL) * 10 + ((word & 0x0F0F0F0F0F0F0F0FL) >>> 8);
    var lows = (pairs & 0x000000FF000000FFL) * 0x000F424000000064L;
    var highs = (pairs >>> 16 & 0x000000FF000000FFL) * 0x0000271000000001L;
    return lows + highs >>> 32;
  }

  /// The same eight characters as a word, to compare with.
  static long of(String eight) {
    return at(eight.getBytes(StandardCharsets.ISO_8859_1), 0);
  }
}
