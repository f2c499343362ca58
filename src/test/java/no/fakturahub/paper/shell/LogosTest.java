package no.fakturahub.paper.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Vat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogosTest {

  private final Paper paper = new Paper();

  @Test
  void theSellersLogoStandsInForItsName(@TempDir Path folder) throws IOException {
    var logo = folder.resolve("logo.png");
    var image = new BufferedImage(400, 120, BufferedImage.TYPE_INT_ARGB);
    image.createGraphics().fillOval(0, 0, 400, 120);
    ImageIO.write(image, "png", logo.toFile());
    Files.write(folder.resolve("broken.png"), new byte[]{1, 2, 3});

    assertThat(PaperText.images(paper.of(withLogo(logo.toString())))).isPositive();
    assertThat(PaperText.images(paper.of(withLogo("file:" + logo)))).isPositive();
    for (var unusable : List.of(folder.resolve("broken.png").toString(), "classpath:none.png")) {
      var pdf = paper.of(withLogo(unusable));
      assertThat(PaperText.images(pdf)).isZero();
      assertThat(PaperText.pages(pdf).getFirst()).startsWith("NordlysHandelAS");
    }
  }

  private static Invoice withLogo(String logo) {
    var s = Samples.NORDLYS;
    var seller = new Seller(s.orgNumber(), s.name(), s.address(), true, true, s.account(),
        s.kid(), 14, 1, s.email(), null, null, logo);
    return Samples.invoice(seller, Samples.company(),
        List.of(Samples.line("Stol", "1", "EA", "100", Vat.standard("25"))), List.of(), null);
  }
}
