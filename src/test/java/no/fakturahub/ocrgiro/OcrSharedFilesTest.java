package no.fakturahub.ocrgiro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that others made, where they are at hand: the sample of Nets' own specification among them.
class OcrSharedFilesTest {

  private static final Path OCR = Path.of(System.getProperty("fakturahub.shared", "../shared"),
      "data/ocr");

  @BeforeEach
  void whereTheFilesAre() {
    assumeTrue(Files.isDirectory(OCR), "No bank files at " + OCR + ": not tried against them");
  }

  @ParameterizedTest
  @CsvSource({"own_ok_basic.txt, 2, 174950", "own_ok_mod11_dash.txt, 2, 300"})
  void goodFilesAreAccepted(String name, int payments, long ore) throws IOException {
    var heard = Heard.of(Files.readAllBytes(OCR.resolve(name)));

    assertThat(heard.problems()).isEmpty();
    assertThat(heard.payments()).hasSize(payments);
    assertThat(heard.summary().accepted()).isTrue();
    assertThat(heard.summary().sum()).isEqualTo(new Money(ore));
  }

  @ParameterizedTest
  @CsvSource({"own_bad_sum.txt, OCR_SUM, 7, 25", "own_bad_record_count.txt, OCR_RECORDS, 8, 17",
      "own_bad_truncated_no_end.txt, OCR_TRUNCATED, 6, 1"})
  void badFilesAreRefusedForTheOneThingThatIsWrong(String name, OcrRule rule, int line, int column)
      throws IOException {
    var heard = Heard.of(Files.readAllBytes(OCR.resolve(name)));

    assertThat(heard.summary().accepted()).isFalse();
    assertThat(heard.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.rule()).isEqualTo(rule);
      assertThat(problem.line()).isEqualTo(line);
      assertThat(problem.column()).isEqualTo(column);
    });
  }

  @Test
  void theSampleOfTheSpecificationProvesWithItsThreeCreditLines() throws IOException {
    var heard = Heard.of(Files.readAllBytes(OCR.resolve("ondkloss_ocr1.txt")));

    assertThat(heard.summary().accepted()).isTrue();
    assertThat(heard.summary().sum()).isEqualTo(Money.ofKroner("15630.00"));
    assertThat(heard.payments()).hasSize(23);
    assertThat(heard.payments()).filteredOn(OcrPayment::isTakenBack).hasSize(3);
  }

  @Test
  void kidVectorsComeOutTheSame() throws IOException {
    List<String> vectors = Files.readAllLines(OCR.resolve("own_kid_vectors.csv"));

    assertThat(vectors.stream().skip(1).map(row -> row.split(","))).isNotEmpty()
        .allSatisfy(row -> assertThat(Kid.of(row[0], KidAlgorithm.valueOf(row[1])).value())
            .isEqualTo(row[2]));
  }
}
