package no.fakturahub.paper.shell;

import static no.fakturahub.paper.shell.PaperText.bare;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import no.fakturahub.delivery.Samples;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;

class ByPhoneTest {

  private static final Pattern BAR = Pattern
      .compile("([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9.]+) re");
  private static final int DOTS_A_POINT = 4;
  private static final URI PAGE = URI
      .create("https://faktura.example.no/pay/0123456789012345678901234567890123456789abc");

  private final Paper paper = new Paper();

  @Test
  void theCodeOnThePaperIsTheLinkToThePage() throws Exception {
    var pdf = paper.of(Samples.simple(Samples.company()), Optional.of(PAGE));

    assertThat(scanned(pdf)).isEqualTo(PAGE.toString());
    assertThat(String.join("", PaperText.pages(pdf))).contains(bare("Betal med mobilen"),
        bare(PAGE.toString()), bare("KID 000100420"));
  }

  @Test
  void withoutAPageThereIsNoCode() {
    assertThat(String.join("", PaperText.pages(paper.of(Samples.simple(Samples.company())))))
        .doesNotContain(bare("Betal med mobilen"));
  }

  /// As a camera sees the dark bars on the white page.
  private static String scanned(byte[] pdf) throws Exception {
    var side = 600 * DOTS_A_POINT;
    var dots = new int[side * side];
    Arrays.fill(dots, 0xFFFFFF);
    try (var reader = new PdfReader(pdf)) {
      BAR.matcher(new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1)).results()
          .forEach(bar -> {
            var left = dot(bar.group(1));
            var right = dot(sum(bar.group(1), bar.group(3)));
            for (var y = dot(bar.group(2)); y < dot(sum(bar.group(2), bar.group(4))); y++) {
              Arrays.fill(dots, (side - 1 - y) * side + left, (side - 1 - y) * side + right, 0);
            }
          });
    }
    return new QRCodeReader().decode(new BinaryBitmap(
        new HybridBinarizer(new RGBLuminanceSource(side, side, dots)))).getText();
  }

  private static String sum(String one, String other) {
    return String.valueOf(Double.parseDouble(one) + Double.parseDouble(other));
  }

  private static int dot(String points) {
    return (int) Math.round(Double.parseDouble(points) * DOTS_A_POINT);
  }
}
