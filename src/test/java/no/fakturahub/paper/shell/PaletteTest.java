package no.fakturahub.paper.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

  @ParameterizedTest
  @ValueSource(strings = {"#ffffff", "#f2c811", "#00ff00", "#0b5c6b", "#000000", "red", "#12"})
  void theSellersColourCanBeReadOnWhite(String colour) {
    assertThat(Palette.contrastToWhite(Palette.of(colour).accent())).isGreaterThanOrEqualTo(4.5);
    assertThat(Palette.contrastToWhite(Palette.of(colour).tint())).isLessThan(1.3);
    assertThat(Palette.contrastToWhite(Color.BLACK)).isEqualTo(21);
  }
}
