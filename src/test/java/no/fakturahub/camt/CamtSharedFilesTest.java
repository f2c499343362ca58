package no.fakturahub.camt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A file that others made, where it is at hand.
class CamtSharedFilesTest {

  private static final Path CAMT = Path.of(
      System.getProperty("fakturahub.shared", "../shared"), "data/camt");

  @Test
  void aFileOfVersion2IsAccepted() throws IOException {
    assumeTrue(Files.isDirectory(CAMT), "No bank files at " + CAMT + ": not tried against them");

    var heard = Heard.of(Files.readAllBytes(CAMT.resolve("own_ok_camt054_02.xml")));

    assertThat(heard.problems()).isEmpty();
    assertThat(heard.summary().accepted()).isTrue();
    assertThat(heard.transactions()).extracting(one -> CamtMeaning.of(one).getClass()
        .getSimpleName()).containsExactly("PaidIn", "PaidIn", "PaidIn", "PaidIn", "TakenBack");
    assertThat(heard.summary().statements()).singleElement()
        .extracting(CamtSummary.Told::sum).isEqualTo(new BigDecimal("2950.00"));
  }
}
