package no.fakturahub.paper.shell;

import java.awt.Color;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The few colours of a paper: the seller's own, dark enough to be read on white, and quiet greys.
///
/// @param tint the seller's colour, hardly there
record Palette(Color accent, Color tint) {

  static final Color INK = new Color(0x1d, 0x1f, 0x23);
  static final Color QUIET = new Color(0x66, 0x6b, 0x73);
  static final Color HAIRLINE = new Color(0xdd, 0xdf, 0xe3);

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Color DEFAULT = new Color(0x24, 0x3b, 0x55);
  /// WCAG 2.2, 1.4.3: text needs a contrast of 4.5 to 1 to its ground.
  private static final double LEAST_CONTRAST = 4.5;

  static Palette of(@Nullable String colour) {
    var seller = colour != null && HEX.matcher(colour).matches() ? Color.decode(colour) : DEFAULT;
    var readable = seller;
    while (contrastToWhite(readable) < LEAST_CONTRAST) {
      readable = mix(readable, Color.BLACK, 0.9);
    }
    return new Palette(readable, mix(seller, Color.WHITE, 0.08));
  }

  private static Color mix(Color one, Color other, double share) {
    return new Color(mix(one.getRed(), other.getRed(), share),
        mix(one.getGreen(), other.getGreen(), share), mix(one.getBlue(), other.getBlue(), share));
  }

  private static int mix(int one, int other, double share) {
    return (int) Math.round(one * share + other * (1 - share));
  }

  /// WCAG 2.2, "contrast ratio" and "relative luminance".
  static double contrastToWhite(Color colour) {
    var luminance = 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    var share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
