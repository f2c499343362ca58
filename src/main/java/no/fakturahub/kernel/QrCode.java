package no.fakturahub.kernel;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A QR code (ISO/IEC 18004), of which 15 % may be damaged, with the quiet zone of four modules that readers need.
///
/// @param side in modules, the quiet zone with it
/// @param bars what is dark, row by row, in modules from the corner above to the left
public record QrCode(int side, List<Bar> bars) {

  /// A dark run, one module high.
  public record Bar(int x, int y, int length) {}

  private static final int QUIET = 4;

  /// @throws IllegalArgumentException when the text is too long for one
  public static QrCode of(String text) {
    try {
      var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      return new QrCode(modules.getWidth() + 2 * QUIET, bars(modules));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("Not for a QR code: '%s'".formatted(text), tooLong);
    }
  }

  /// @return the `d` of a path in SVG
  public String path() {
    return bars.stream()
        .map(bar -> "M%d %dh%dv1h-%dz".formatted(bar.x, bar.y, bar.length, bar.length))
        .collect(Collectors.joining());
  }

  private static List<Bar> bars(ByteMatrix modules) {
    var bars = new ArrayList<Bar>();
    for (var row = 0; row < modules.getHeight(); row++) {
      for (var from = 0; from < modules.getWidth(); from++) {
        var to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1)
          to++;
        if (to > from)
          bars.add(new Bar(QUIET + from, QUIET + row, to - from));
        from = to;
      }
    }
    return bars;
  }
}
