package no.fakturahub.ocrgiro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.ocrgiro.OcrMandate.Registration;
import no.fakturahub.ocrgiro.OcrRule.Spoils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// `ok/` holds what real files are like, each beside what it says. `bad/` holds one defect a file: the rule,
/// the line and the column are its name.
class OcrFileTest {

  private static final Path FILES = Path.of("src/test/resources/ocr");
  private static final Pattern RULE_LINE_COLUMN = Pattern.compile("([A-Z_]+)-(\\d+)-(\\d+).*");
  private static final KidAgreement AGREED = new KidAgreement(new AccountNumber("60210000014"),
      Map.of(12, KidAlgorithm.MOD10));

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  void aGoodFileSaysWhatItSays(Path file) throws IOException {
    var heard = Heard.of(Files.readAllBytes(file), AGREED);

    assertThat(heard.summary().accepted()).as("%s", heard.problems()).isTrue();
    assertThat(heard.problems()).isEmpty();
    var said = heard.payments().stream().map(OcrFileTest::inWords).collect(
        Collectors.toCollection(ArrayList::new));
    said.add("mandates " + heard.summary().mandates());
    said.add("sum " + heard.summary().sum().ore());
    assertThat(said).containsExactlyElementsOf(Files.readAllLines(
        Path.of(file.toString().replace(".txt", ".expected"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void aDefectIsNamedWhereItStands(Path file) throws IOException {
    var name = RULE_LINE_COLUMN.matcher(file.getFileName().toString());
    assertThat(name.matches()).isTrue();
    var rule = OcrRule.valueOf(name.group(1));

    var heard = Heard.of(Files.readAllBytes(file), AGREED);

    assertThat(heard.problems()).extracting(problem -> "%s-%d-%d".formatted(problem.code(),
        problem.line(), problem.column())).contains(
            "%s-%s-%s".formatted(rule, name.group(2), name.group(3)));
    if (rule != OcrRule.OCR_TOO_MANY)
      assertThat(heard.problems()).as("nothing is said of what only follows from it").hasSize(1);
    assertThat(heard.summary().accepted()).isEqualTo(rule.spoils() != Spoils.FILE);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(OcrRule.class)
  void everyRuleHasItsSmallestFileAndItsWordsInBothLanguages(OcrRule rule) throws IOException {
    assertThat(bad()).anyMatch(file -> file.getFileName().toString().startsWith(rule + "-"));
    var problem = new OcrProblem(rule, 7, 25, "174951", "174950");
    assertThat(problem.message(Locale.of("nb"))).contains("«174951» ≠ «174950»")
        .isNotEqualTo(problem.message(Locale.ENGLISH));
  }

  @Test
  void aPaymentWithABadKidWaitsAndTheOthersDoNot() throws IOException {
    var waits = new ArrayList<String>();
    try (var in = Files.newInputStream(FILES.resolve("bad/OCR_KID-3-50.txt"))) {
      OcrFile.read(in, List.of(), new OcrListener() {
        @Override
        public void transaction(OcrTransaction transaction) {
          waits.add(transaction.kid() + " " + transaction.waitsFor());
        }
      });
    }

    assertThat(waits).containsExactly("12X4567 OCR_KID", "001000215 null");
  }

  @Test
  void mandatesAreToldOfWithTheirAccountAndAssignment() throws IOException {
    var account = new AccountNumber("15031234562");
    var some = Heard.of(Files.readAllBytes(
        FILES.resolve("ok/01-every-giro-type-two-accounts-and-mandates.txt")));
    var all = Heard
        .of(Files.readAllBytes(FILES.resolve("ok/03-mandates-alone-without-a-date.txt")));

    assertThat(some.mandates()).containsExactly(
        new OcrMandate(account, "0000002", Registration.CHANGED, new Kid("001002112"), true),
        new OcrMandate(account, "0000002", Registration.DELETED, new Kid("001002211"), false));
    assertThat(all.mandates()).extracting(OcrMandate::registration)
        .containsExactly(Registration.ALL, Registration.ALL, Registration.ALL);
  }

  @Test
  void thePayersWordsAndTheTransmissionAreThere() throws IOException {
    var words = new ArrayList<String>();
    try (var in = Files.newInputStream(FILES.resolve("ok/06-cards-and-free-text.txt"))) {
      var summary = OcrFile.read(in, List.of(), new OcrListener() {
        @Override
        public void transaction(OcrTransaction transaction) {
          words.add(transaction.text());
        }
      });
      assertThat(summary.transmission())
          .isEqualTo(new OcrSummary.Transmission("00008080", "0000422", "00118125"));
    }

    assertThat(words).containsExactly("", "", "Retur av kjøp", "Blåbær på torget", "Med KID");
  }

  private static String inWords(OcrPayment payment) {
    return String.join(" ", Arrays.asList(payment.account().value(),
        payment.kid().isEmpty() ? "-" : payment.kid(), "" + payment.amount().ore(),
        Objects.toString(payment.settled(), "-"), payment.type().code(),
        Objects.requireNonNullElse(payment.debitAccount(), "-")));
  }

  static List<Path> good() throws IOException {
    return files("ok");
  }

  static List<Path> bad() throws IOException {
    return files("bad");
  }

  private static List<Path> files(String folder) throws IOException {
    try (var files = Files.list(FILES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
