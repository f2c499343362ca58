package no.fakturahub;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;

/// An OCR giro file of any length, made as it is read: one assignment, and payments of kr 1.00 with good KIDs.
final class BigOcrFile extends InputStream {

  static final String ACCOUNT = "15031234562";
  private static final int BYTES_A_PAYMENT = 2 * 81;

  private final long payments;
  private long made = -1;
  private byte[] piece = new byte[0];
  private int at;

  /// @param bytes about as many
  BigOcrFile(long bytes) {
    this.payments = bytes / BYTES_A_PAYMENT;
  }

  long payments() {
    return payments;
  }

  private String next() {
    if (made++ < 0)
      return line("NY00001000008080000000100012345") + line("NY0900200012345670000001" + ACCOUNT);
    if (made <= payments) {
      var kid = Kid.of("%08d".formatted(made % 100_000_000), KidAlgorithm.MOD10);
      return line("NY091030%07d2011260101000001000000000000000100%25s".formatted(made, kid))
          + line("NY091031%07d0000000000%09d000000020112686011117947".formatted(made, made));
    }
    if (made == payments + 1)
      return line("NY090088%08d%08d%017d201126201126201126".formatted(payments, payments * 2 + 2,
          payments * 100))
          + line("NY000089%08d%08d%017d201126".formatted(payments, payments * 2 + 4,
              payments * 100));
    return "";
  }

  private static String line(String columns) {
    return columns + "0".repeat(80 - columns.length()) + "\n";
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(byte[] bytes, int from, int most) {
    if (at == piece.length) {
      piece = next().getBytes(StandardCharsets.ISO_8859_1);
      at = 0;
    }
    if (piece.length == 0)
      return -1;
    var some = Math.min(most, piece.length - at);
    System.arraycopy(piece, at, bytes, from, some);
    at += some;
    return some;
  }
}
