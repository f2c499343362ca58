package no.fakturahub.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every official example is valid; one that breaks a rule is told so.
class ResponseRulesTest {

  private static final Path EXAMPLES = Path
      .of(System.getProperty("fakturahub.shared", "../shared"), "data/peppol/phive-rules-testfiles",
          "phive-rules-peppol/src/test/resources/external/test-files");

  private static final String EMPTY = """
      <ApplicationResponse xmlns="urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2">
      </ApplicationResponse>""";

  private final ResponseRules rules = new ResponseRules();

  @Test
  void everyUseCaseOfInvoiceResponseIsValid() throws Exception {
    for (var example : examples("openpeppol/2026.5/Invoice reponse use cases"))
      assertThat(rules.judgeInvoiceResponse(Files.readAllBytes(example)).findings())
          .as(example.toString()).noneMatch(Finding::isFatal);
  }

  /// One uses what the rules of 1.0.0, the newest to be had, do not know yet: sub-identifiers with more than one dot.
  @Test
  void everyExampleOfMessageStatusIsValid() throws Exception {
    for (var example : examples("mls/1.0.1"))
      if (!example.endsWith("MessageLevelStatus_Example_AB3.xml"))
        assertThat(rules.judgeMessageStatus(Files.readAllBytes(example)).findings())
            .as(example.toString()).noneMatch(Finding::isFatal);
  }

  @Test
  void aRejectionWithoutAReasonBreaksItsRule() throws Exception {
    for (var example : examples("openpeppol/2026.5/Invoice reponse use cases")) {
      var bare = Files.readString(example).replaceAll("(?s)<cac:Status>.*</cac:Status>", "");
      if (bare.contains("ResponseCode>RE<"))
        assertThat(rules.judgeInvoiceResponse(bare.getBytes(StandardCharsets.UTF_8)).findings())
            .extracting(Finding::rule).contains("PEPPOL-T111-R001");
    }
  }

  @Test
  void whatIsNotUblIsInvalid() {
    assertThat(rules.judgeInvoiceResponse(EMPTY.getBytes(StandardCharsets.UTF_8)).isValid())
        .isFalse();
    assertThat(rules.judgeMessageStatus("<a/>".getBytes(StandardCharsets.UTF_8)).isValid())
        .isFalse();
  }

  private static List<Path> examples(String folder) throws IOException {
    assumeTrue(Files.isDirectory(EXAMPLES), "the official examples are not at hand: " + EXAMPLES);
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
      var found = files.filter(file -> file.toString().endsWith(".xml")).toList();
      assertThat(found).hasSizeGreaterThan(7);
      return found;
    }
  }
}
