package no.fakturahub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/// Who may import whom. The table stands in `docs/decisions/0001-the-house.md` too.
@BesideOthers
class BoundariesTest {

  /// The hub itself, wherever it was compiled to, and no tests.
  private static final String HUB_CLASSES = Fakturahub.class.getProtectionDomain().getCodeSource()
      .getLocation().toString();
  private static final ImportOption NO_TESTS = location -> location.contains(HUB_CLASSES);

  private static final JavaClasses HUB = new ClassFileImporter().withImportOption(NO_TESTS)
      .importPackages("no.fakturahub");

  private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
      Map.entry("kernel", Set.of()),
      Map.entry("customer", Set.of("kernel", "mapping")),
      Map.entry("validation", Set.of("kernel")),
      Map.entry("mapping", Set.of("kernel")),
      Map.entry("later", Set.of("kernel")),
      Map.entry("parked", Set.of("kernel")),
      Map.entry("routing", Set.of("kernel", "parked")),
      Map.entry("topic", Set.of("kernel", "parked", "later")),
      Map.entry("sandbox", Set.of("kernel")),
      Map.entry("invoice", Set.of("kernel", "customer")),
      Map.entry("order", Set.of("kernel", "customer", "invoice", "mapping", "parked", "later")),
      Map.entry("credit", Set.of("kernel", "customer", "invoice")),
      Map.entry("agreement", Set.of("kernel", "customer", "invoice", "order", "credit",
          "delivery", "parked", "later")),
      Map.entry("reminder", Set.of("kernel", "customer", "invoice", "payment", "delivery",
          "parked", "later")),
      Map.entry("ocrgiro", Set.of("kernel")),
      Map.entry("xmlpieces", Set.of()),
      Map.entry("camt", Set.of("kernel", "xmlpieces")),
      Map.entry("payment",
          Set.of("kernel", "customer", "invoice", "ocrgiro", "camt", "parked", "later")),
      Map.entry("delivery",
          Set.of("kernel", "customer", "invoice", "validation", "payment", "parked", "later")),
      Map.entry("avtalegiro", Set.of("kernel", "customer", "invoice", "ocrgiro", "payment",
          "delivery", "parked", "later")),
      Map.entry("efaktura",
          Set.of("kernel", "customer", "invoice", "delivery", "mapping", "paper", "parked",
              "later")),
      Map.entry("paper", Set.of("kernel", "customer", "invoice", "mapping")),
      Map.entry("email", Set.of("kernel", "customer", "invoice", "delivery", "paper", "agreement",
          "reminder", "parked", "later")),
      Map.entry("peppol", Set.of("kernel", "customer", "invoice", "delivery", "validation",
          "reminder", "parked", "later")),
      Map.entry("vipps", Set.of("kernel", "customer", "invoice", "payment", "delivery", "paper",
          "parked", "later")),
      Map.entry("ledger",
          Set.of("kernel", "customer", "invoice", "payment", "parked", "later")),
      Map.entry("event",
          Set.of("kernel", "customer", "invoice", "payment", "delivery", "parked", "later")),
      Map.entry("access", Set.of("kernel")),
      Map.entry("report", Set.of("kernel")),
      Map.entry("privacy", Set.of("kernel")),
      Map.entry("move", Set.of()),
      Map.entry("pilot", Set.of("kernel", "customer", "invoice", "order", "delivery", "mapping",
          "later")),
      Map.entry("books", Set.of("kernel", "customer", "invoice", "ledger")));

  private static final List<String> EVERYONE_BELOW = List.of("console", "command");

  @Test
  void modulesUseOnlyEachOthersFrontDoors() {
    ApplicationModules.of(Fakturahub.class, NO_TESTS).verify();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("features")
  void aFeatureImportsOnlyWhatItMay(String feature) {
    var forbidden = Stream.concat(MAY_IMPORT.keySet().stream(), EVERYONE_BELOW.stream())
        .filter(other -> !other.equals(feature)
            && !MAY_IMPORT.getOrDefault(feature, Set.of()).contains(other))
        .map(other -> "no.fakturahub." + other + "..").toArray(String[]::new);
    noClasses().that().resideInAPackage("no.fakturahub." + feature + "..")
        .should().dependOnClassesThat().resideInAnyPackage(forbidden)
        .because("the table of who may import whom keeps the house acyclic")
        .allowEmptyShould(true).check(HUB);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("moneyRules")
  void rulesAboutMoneyKnowNoFramework(String feature) {
    noClasses().that().resideInAPackage("no.fakturahub." + feature + "..")
        .and().resideOutsideOfPackage("no.fakturahub." + feature + ".shell..")
        .should().dependOnClassesThat().resideInAnyPackage("org.springframework..",
            "org.apache.camel..", "tools.jackson..", "com.fasterxml..", "java.sql..",
            "javax.sql..", "com.github.kagkarlsson..")
        .because("a rule about money must be readable and testable without a framework")
        .check(HUB);
  }

  static Set<String> features() {
    return MAY_IMPORT.keySet();
  }

  /// All rooms but those that are about files, pages and tasks.
  static List<String> moneyRules() {
    var machinery = Set.of("mapping", "later", "parked", "routing", "sandbox", "validation",
        "move");
    return MAY_IMPORT.keySet().stream().filter(room -> !machinery.contains(room)).sorted()
        .toList();
  }
}
