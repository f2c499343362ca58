package no.fakturahub.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Each rule of the routes folder with the smallest file that breaks it.
class RouteRulesTest {

  private static final String ERRORS = """
      - routeConfiguration:
          id: errors
          errorHandler: { noErrorHandler: {} }
      """;
  private static final String ROUTE = """
      - route:
          id: greet
          routeConfigurationId: errors
          from:
            uri: direct:greet
            steps:
              - log: { message: hello }
      """;
  private static final String TEMPLATE = """
      - routeTemplate:
          id: sftp-orders
          parameters:
            - { name: partner, description: who it is }
            - { name: seller }
            - { name: every, defaultValue: "1000" }
            - { name: key, required: false }
          route:
            routeConfigurationId: errors
            from:
              uri: "direct:{{partner}}"
              steps:
                - log: { message: hello }
      """;
  private static final String PARTNER = """
      - templatedRoute:
          routeTemplateRef: sftp-orders
          routeId: nordmat
          parameters:
            - { name: partner, value: nordmat }
            - { name: seller, value: "987654325" }
      """;

  @Test
  void aSoundFolderHasNoProblems() {
    assertThat(with(Map.of())).isEmpty();
  }

  @Test
  void whatCamelsSchemaRefuses() {
    assertThat(with("greet", ROUTE.replace("steps:", "stepz:"))).anySatisfy(
        problem -> assertThat(problem.what()).contains("stepz"));
    assertThat(with("greet", ROUTE.replace("message: hello", "message: 5"))).hasSize(1);
  }

  @Test
  void theSameKeyTwice() {
    assertThat(with("greet", ROUTE + "    id: again\n")).singleElement().asString()
        .contains("Line 8", "Duplicate");
  }

  @Test
  void aFileThatIsNotNamedAsItsRoute() {
    assertThat(with("hello", ROUTE.replace("direct:greet", "direct:hello"))).extracting("file")
        .contains("hello.camel.yaml");
    assertThat(with("partners/nordmat-returns", PARTNER)).isNotEmpty();
  }

  @Test
  void twoRoutesInOneFile() {
    assertThat(with("greet", ROUTE + ROUTE)).isNotEmpty();
  }

  @Test
  void twoFilesWithOneRouteIdAlsoWhenOneIsTemplated() {
    assertThat(with("partners/greet", PARTNER.replace("nordmat", "greet"))).hasSize(2)
        .allSatisfy(problem -> assertThat(problem.what()).contains("greet", "taken"));
  }

  @Test
  void aPartnerFileThatIsARoute() {
    assertThat(with("partners/greet", ROUTE)).isNotEmpty();
  }

  @Test
  void aRouteThatGivesItsErrorsToNobody() {
    assertThat(with("greet", ROUTE.replaceAll(".*routeConfigurationId.*\n", ""))).hasSize(1);
    assertThat(with("greet", ROUTE.replace("Id: errors", "Id: mistakes"))).singleElement()
        .asString().contains("mistakes");
    assertThat(with("templates/sftp-orders", TEMPLATE.replace("Id: errors", "Id: mistakes")))
        .hasSize(1);
  }

  @Test
  void aTemplateThatDoesNotExist() {
    assertThat(with("partners/nordmat", PARTNER.replace("sftp-orders", "ftp-orders")))
        .singleElement().asString().contains("ftp-orders");
  }

  @Test
  void aParameterThatIsMissingIsExplainedByTheTemplate() {
    assertThat(with("partners/nordmat", PARTNER.replaceAll(".*seller.*\n", ""))).singleElement()
        .asString().contains("'seller' is missing");
  }

  @Test
  void aParameterThatTheTemplateDoesNotKnow() {
    assertThat(with("partners/nordmat", PARTNER + "      - { name: evry, value: \"5\" }\n"))
        .singleElement().asString().contains("evry", "partner, seller, every, key");
  }

  @Test
  void aSellerThatIsNoOrganisation() {
    assertThat(with("partners/nordmat", PARTNER.replace("987654325", "987654321")))
        .singleElement().asString().contains("987654321");
  }

  @Test
  void aPartnerUnderAnothersName() {
    assertThat(with("partners/nordmat", PARTNER.replace("value: nordmat", "value: havbruk")))
        .singleElement().asString().contains("havbruk");
  }

  @Test
  void aSecretThatIsWrittenDown() {
    for (var secret : List.of("- log: { message: \"sftp://hub:pw@bank.example\" }",
        "- to: { uri: \"smtp:x\", parameters: { password: hunter2 } }",
        "- to: { uri: \"smtp:x?password=hunter2\" }",
        "- to: { uri: \"sftp:x\", parameters: { privateKeyPassphrase: \"RAW(abc)\" } }",
        "- to: { uri: \"smtp:x\", parameters: { password: \"{{a}}x\" } }")) {
      assertThat(with("greet", ROUTE + "        " + secret)).as(secret).singleElement()
          .asString().contains("holds a secret");
    }
    assertThat(with("partners/nordmat", PARTNER.replace("seller, value", "apiKey, value")))
        .anySatisfy(problem -> assertThat(problem.what()).contains("'apiKey' holds a secret"));
  }

  @Test
  void aSecretThatIsAPlaceholderIsNoSecret() {
    assertThat(with("greet", ROUTE + """
                - to: { uri: "smtp:x", parameters: { password: "RAW({{hub.smtp.password}})" } }
                - to: { uri: "smtp:x", parameters: { password: "{{hub.smtp.password}}" } }
        """)).isEmpty();
  }

  @Test
  void anOptionThatItsComponentDoesNotKnow() {
    for (var to : List.of("- to: { uri: \"sftp:x\", parameters: { maxMesagesPerPoll: \"5\" } }",
        "- to: { uri: \"file:in?deley=5\" }")) {
      assertThat(with("greet", ROUTE + "        " + to)).as(to).singleElement().asString()
          .contains("has no option");
    }
    assertThat(with("greet", ROUTE + "        - to: { uri: \"file:in?fileName=x\" }")).isEmpty();
    assertThat(with("greet", ROUTE + "        - to: { uri: \"ours:x?y=z\" }")).isEmpty();
  }

  private static List<RouteProblem> with(String name, String text) {
    return with(Map.of(name + ".camel.yaml", text));
  }

  private static List<RouteProblem> with(Map<String, String> changed) {
    var files = new TreeMap<>(Map.of("errors.camel.yaml", ERRORS, "greet.camel.yaml", ROUTE,
        "templates/sftp-orders.camel.yaml", TEMPLATE, "partners/nordmat.camel.yaml", PARTNER));
    files.putAll(changed);
    return new RouteRules().check(new RouteFiles(files));
  }
}
