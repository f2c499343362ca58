package no.fakturahub.paper.shell;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code (ISO/IEC 18004), of which 15 % may be damaged, with the quiet zone of four modules that
/// readers need.
record Qr(ByteMatrix modules) {

  private static final int QUIET = 4;

  static Qr of(String text) {
    try {
      return new Qr(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("Not for a QR code: '%s'".formatted(text), tooLong);
    }
  }

  /// Drawn row by row, each dark run in one stroke.
  void draw(Canvas canvas, float x, float top, float side) {
    var module = side / (modules.getWidth() + 2 * QUIET);
    for (var row = 0; row < modules.getHeight(); row++) {
      for (var from = 0; from < modules.getWidth(); from++) {
        var to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1)
          to++;
        if (to > from)
          canvas.bar(Palette.INK, x + (QUIET + from) * module, top + (QUIET + row) * module,
              (to - from) * module, module);
        from = to;
      }
    }
  }
}
