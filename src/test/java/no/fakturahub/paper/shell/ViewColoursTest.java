package no.fakturahub.paper.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ViewColoursTest {

  private static final Pattern SCHEME = Pattern.compile(":root \\{([^}]+)\\}");
  private static final Pattern COLOUR = Pattern.compile("--(\\w+): (#[0-9a-f]{3,6});");

  /// WCAG 2.2, 1.4.3.
  @Test
  void thePageCanBeReadInLightAndDarkAndInPrint() throws Exception {
    var schemes = SCHEME.matcher(Files.readString(Path.of("xslt/view/style.xsl"))).results()
        .toList();

    assertThat(schemes).hasSize(3).allSatisfy(scheme -> {
      var colours = new HashMap<String, Color>();
      COLOUR.matcher(scheme.group(1)).results()
          .forEach(colour -> colours.put(colour.group(1), colour(colour.group(2))));
      for (var ground : List.of("paper", "tint")) {
        for (var text : List.of("ink", "soft", "sea"))
          assertThat(contrast(requireNonNull(colours.get(text)),
              requireNonNull(colours.get(ground)))).as(text + " on " + ground)
              .isGreaterThanOrEqualTo(4.5);
      }
    });
  }

  private static Color colour(String hex) {
    return Color.decode(hex.length() == 4 ? hex.replaceAll("[0-9a-f]", "$0$0") : hex);
  }

  private static double contrast(Color one, Color other) {
    var ratio = Palette.contrastToWhite(one) / Palette.contrastToWhite(other);
    return Math.max(ratio, 1 / ratio);
  }
}
