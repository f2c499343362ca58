package no.fakturahub.console;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class EditableTextTest {

  @Test
  void goesBackAsItCameInLettersAndLineEnds() {
    for (var charset : new Charset[]{UTF_8, ISO_8859_1}) {
      for (var end : new String[]{"\n", "\r\n"}) {
        var came = ("ordre;kunde" + end + "1;Åse" + end).getBytes(charset);
        var shown = EditableText.of(came).orElseThrow();
        var asABrowserSendsIt = shown.text().replace("\r\n", "\n").replace("\n", "\r\n");

        assertThat(shown.bytes(asABrowserSendsIt)).contains(came);
      }
    }
  }

  @Test
  void lettersThatTheOriginalCouldNotHaveHadAreNotMadeIntoOthers() {
    var latin = EditableText.of("Åse".getBytes(ISO_8859_1)).orElseThrow();

    assertThat(latin.bytes("Åse €")).isEmpty();
  }

  @Test
  void picturesAndWhatNoPersonReadsAreNotText() {
    assertThat(EditableText.of(new byte[]{'P', 'K', 3, 4, 0})).isEmpty();
    assertThat(EditableText.of(new byte[200_001])).isEmpty();
  }
}
