package no.fakturahub.camt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.fakturahub.camt.CamtRule.Spoils;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.KidAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// `ok/` holds what real files are like, each beside what it says. `bad/` holds one defect a file: the rule,
/// the line and the column are its name.
class CamtFileTest {

  private static final Path FILES = Path.of("src/test/resources/camt");
  private static final Pattern RULE_LINE_COLUMN = Pattern.compile("([A-Z_]+)-(\\d+)-(\\d+).*");
  private static final KidAgreement AGREED = new KidAgreement(new AccountNumber("60210000014"),
      Map.of(12, KidAlgorithm.MOD10));

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  void aGoodFileSaysWhatItSays(Path file) throws IOException {
    var heard = Heard.of(Files.readAllBytes(file), AGREED);

    assertThat(heard.problems()).isEmpty();
    assertThat(heard.summary().accepted()).isTrue();
    var said = new ArrayList<String>();
    heard.transactions().forEach(one -> said.add(inWords(one)));
    heard.summary().statements().forEach(one -> said.add("%s %s: %d entries, %d transactions, %s"
        .formatted(one.statement().account(), one.statement().id(), one.entries(),
            one.transactions(), one.sum())));
    assertThat(said).containsExactlyElementsOf(Files.readAllLines(
        Path.of(file.toString().replace(".xml", ".expected"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void aDefectIsNamedWhereItStands(Path file) throws IOException {
    var name = RULE_LINE_COLUMN.matcher(file.getFileName().toString());
    assertThat(name.matches()).isTrue();
    var rule = CamtRule.valueOf(name.group(1));

    var heard = Heard.of(Files.readAllBytes(file), AGREED);

    assertThat(heard.problems()).extracting(problem -> "%s-%d-%d".formatted(problem.code(),
        problem.place().line(), problem.place().column())).contains(
            "%s-%s-%s".formatted(rule, name.group(2), name.group(3)));
    assertThat(heard.summary().accepted()).isEqualTo(rule.spoils() != Spoils.FILE);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(CamtRule.class)
  void everyRuleHasItsSmallestFileAndItsWordsInBothLanguages(CamtRule rule) throws IOException {
    assertThat(bad()).anyMatch(
        file -> file.getFileName().toString().matches(rule + "-[0-9].*"));
    var problem = new CamtProblem(rule, new CamtPlace("/Document", 7, 25), "1749.51", "1749.50");
    assertThat(problem.message(Locale.of("nb"))).contains("«1749.51» ≠ «1749.50»")
        .isNotEqualTo(problem.message(Locale.ENGLISH));
  }

  @Test
  void aPaymentWithABadKidWaitsAndTheOthersDoNot() throws IOException {
    var file = bad().stream().filter(one -> one.toString().contains("CAMT_KID-")).findFirst()
        .orElseThrow();

    assertThat(Heard.of(Files.readAllBytes(file), AGREED).transactions())
        .extracting(CamtTransaction::waitsFor).containsExactly(CamtRule.CAMT_KID, null);
  }

  @ParameterizedTest
  @CsvSource({"NOTIFICATION_02", "NOTIFICATION_08", "STATEMENT_02", "STATEMENT_08"})
  void aCopyHasTheSameContentHoweverItIsLaidOut(CamtVersion version) {
    var original = file(version, "MSG-1").account("60210000014", "N-1")
        .paid(Paid.kid("125.00", "000100010016")).bytes();
    var copy = file(version, "MSG-2").lineEnd("\r\n  ")
        .account("60210000014", "N-7", "<CpyDplctInd>COPY</CpyDplctInd>")
        .paid(Paid.kid("125.00", "000100010016")).bytes();
    var other = file(version, "MSG-1").account("60210000014", "N-1")
        .paid(Paid.kid("125.00", "000100010024")).bytes();

    assertThat(content(copy)).isEqualTo(content(original)).isNotEqualTo(content(other));
    assertThat(Heard.of(copy).summary().statements().getFirst().statement().copy()).isTrue();
  }

  @Test
  void moneyPaidInAnotherCurrencyKeepsWhatThePayerAskedFor() throws IOException {
    var heard = Heard.of(
        Files.readAllBytes(FILES.resolve("ok/07-paid-in-another-currency.xml")));

    assertThat(heard.transactions().getFirst().instructed()).hasToString(
        "Instructed[amount=100.00, currency=EUR]");
  }

  private static CamtWriter file(CamtVersion version, String message) {
    return new CamtWriter(version, message);
  }

  private static String content(byte[] file) {
    return Heard.of(file).summary().statements().getFirst().contentSha256();
  }

  private static String inWords(CamtTransaction one) {
    var what = CamtMeaning.of(one);
    return "%s %s %s %s %s %s %s %s".formatted(what.getClass().getSimpleName(), one.amount(),
        one.entry().booked(), one.code(), one.ids(), one.debtor(),
        what instanceof CamtMeaning.PaidIn in ? "KID '" + in.kid() + "' " + in.listed() : "",
        one.text()).stripTrailing();
  }

  static List<Path> good() throws IOException {
    return files("ok");
  }

  static List<Path> bad() throws IOException {
    return files("bad");
  }

  private static List<Path> files(String folder) throws IOException {
    try (var files = Files.list(FILES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
