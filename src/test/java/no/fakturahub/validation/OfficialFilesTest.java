package no.fakturahub.validation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import no.fakturahub.BesideOthers;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Every official unit test and example of Peppol BIS Billing: what ours finds, phive finds, and nothing else.
@NullUnmarked
@BesideOthers
class OfficialFilesTest {

  private static final Path PEPPOL = Path
      .of(System.getProperty("fakturahub.shared", "../shared"), "data/peppol");
  private static final Path BIS = PEPPOL.resolve("openpeppol-bis-invoice-3_3.0.19/rules");
  private static final Path EXAMPLES_2026 = PEPPOL
      .resolve("phive-rules-testfiles/phive-rules-peppol"
          + "/src/test/resources/external/test-files/openpeppol/2026.5/billing");

  private static final Path REMINDERS = PEPPOL
      .resolve("ehf-postaward-g3_2026-08-13/src/reminder-3.0/rules/example");

  /// A warning became fatal after these tests were published (3.0.19).
  private static final Set<String> GRAVER_NOW = Set.of("DK-R-003");

  @Test
  void everyUnitTestFailsTheRulesThatPhiveFails() throws Exception {
    assumeTrue(Files.isDirectory(BIS), "the official tests are not at hand: " + BIS);
    var tests = 0;
    var wrong = new ArrayList<String>();
    for (var file : unitTests()) {
      for (var test : elements(parse(file).getDocumentElement(), "test")) {
        var document = document(test);
        var found = ours(document);
        if (!found.equals(Phive.judgeBySchematron(document.getDocumentElement().getLocalName(),
            RuleSet.newest(), document)))
          wrong.add(file.getFileName() + " " + test.getAttribute("id"));
        wrong.addAll(unexpected(file, test, found));
        tests++;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tests).isEqualTo(543);
  }

  @Test
  void everyExampleIsJudgedAsPhiveJudgesItByEachRelease() throws Exception {
    assumeTrue(Files.isDirectory(BIS), "the official examples are not at hand: " + BIS);
    var examples = Stream
        .of(xmlIn(BIS.resolve("examples")), xmlIn(BIS.resolve("national-examples")),
            xmlIn(EXAMPLES_2026))
        .flatMap(List::stream).toList();
    assertThat(examples).hasSize(22);
    for (var example : examples) {
      var xml = Files.readAllBytes(example);
      var root = Phive.parse(xml).getDocumentElement().getLocalName();
      for (var set : RuleSet.PEPPOL_BILLING) {
        assertThat(Ours.judge(set, xml)).as("%s by %s", example.getFileName(), set.id())
            .isEqualTo(Phive.judge(root, set, xml));
      }
    }
  }

  @Test
  void theExamplesInForceAreValid() throws Exception {
    assumeTrue(Files.isDirectory(EXAMPLES_2026), "the examples are not at hand: " + EXAMPLES_2026);
    for (var example : xmlIn(EXAMPLES_2026)) {
      assertThat(Specimen.VALIDATOR.judge(Files.readAllBytes(example), Optional.empty()).isValid())
          .as(example.getFileName().toString()).isTrue();
    }
  }

  @Test
  void theExamplesOfEhfReminderAreJudgedAsPhiveJudgesThem() throws Exception {
    assumeTrue(Files.isDirectory(REMINDERS), "the examples are not at hand: " + REMINDERS);
    var examples = xmlIn(REMINDERS);
    assertThat(examples).hasSize(2);
    for (var example : examples) {
      var xml = Files.readAllBytes(example);
      assertThat(Ours.judgeReminder(xml)).as(example.getFileName().toString())
          .isEqualTo(Phive.judgeReminder(xml));
      assertThat(Specimen.VALIDATOR.judge(xml, Optional.empty()).isValid())
          .as(example.getFileName().toString()).isTrue();
    }
  }

  private static List<String> ours(Document document) throws Exception {
    var tree = Ours.SAXON.newDocumentBuilder().build(new DOMSource(document));
    return Ours.judgeBySchematron(RuleSet.newest(), tree);
  }

  private static List<String> unexpected(Path file, Element test, List<String> found) {
    var rules = found.stream().map(failure -> failure.split(" ")[0]).collect(toSet());
    var wrong = new ArrayList<String>();
    for (var expected : elements(elements(test, "assert").getFirst(), "*")) {
      var rule = expected.getTextContent().strip();
      var holds = switch (expected.getLocalName()) {
        case "success" -> !rules.contains(rule);
        case "error" -> found.contains(rule + " FATAL");
        case "warning" -> found.contains(rule + " WARNING")
            || GRAVER_NOW.contains(rule) && rules.contains(rule);
        default -> true;
      };
      if (!holds)
        wrong.add("%s %s: %s %s".formatted(file.getFileName(), test.getAttribute("id"),
            expected.getLocalName(), rule));
    }
    return wrong;
  }

  private static Document document(Element test) throws Exception {
    var document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    document.appendChild(document.importNode(elements(test, "*").getLast(), true));
    return document;
  }

  private static List<Element> elements(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element
          && (name.equals("*") || name.equals(element.getLocalName())))
        found.add(element);
    }
    return found;
  }

  private static List<Path> unitTests() throws IOException {
    return xmlIn(BIS).stream().filter(file -> file.toString().contains("/unit-UBL-")).toList();
  }

  private static List<Path> xmlIn(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static Document parse(Path file) throws Exception {
    return Phive.parse(Files.readAllBytes(file));
  }
}
