package no.fakturahub.routing.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import no.fakturahub.routing.RoutesRefused;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an engineer may do to the routes folder while messages flow.
@NullUnmarked
class RouteFolderTest {

  @TempDir
  Path routes;

  private RunningFolder hub;

  @BeforeEach
  void start() throws Exception {
    hub = new RunningFolder(routes);
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @Test
  void loadsConfigurationsTemplatesRoutesAndPartnersInAnyOrderOfNames() {
    assertThat(hub.ask("greet")).isEqualTo("Good day");
    assertThat(hub.ask("nordmat")).isEqualTo("Hello nordmat");
    assertThat(hub.folder.problem()).isEmpty();
  }

  @Test
  void anEditedRouteIsTakenAndTheOthersAreNotTouched() throws Exception {
    var untouched = hub.camel.getRoute("count");

    hub.write("greet", RunningFolder.route("greet", "Good evening"));
    hub.lookTwice();

    assertThat(hub.ask("greet")).isEqualTo("Good evening");
    assertThat(hub.camel.getRoute("count")).isSameAs(untouched);
  }

  @Test
  void aFileIsLeftAloneUntilItHasBeenStillForOneLook() throws Exception {
    hub.write("greet", "- route:\n    id: gre");
    hub.folder.look();
    hub.write("greet", RunningFolder.route("greet", "Good evening"));
    hub.folder.look();

    assertThat(hub.folder.problem()).isEmpty();
    assertThat(hub.ask("greet")).isEqualTo("Good day");

    hub.folder.look();

    assertThat(hub.ask("greet")).isEqualTo("Good evening");
  }

  @Test
  void aNewPartnerStarts() throws Exception {
    hub.write("partners/fjellsport", RunningFolder.partner("fjellsport"));
    hub.lookTwice();

    assertThat(hub.ask("fjellsport")).isEqualTo("Hello fjellsport");
  }

  @Test
  void aNewFileThatIsNotYamlChangesNothingAndIsNamed() throws Exception {
    hub.write("partners/fjellsport", "- templatedRoute: {");
    hub.lookTwice();

    assertThat(hub.folder.problem()).hasValueSatisfying(
        problem -> assertThat(problem).contains("partners/fjellsport.camel.yaml", "Line 1"));
    assertThat(hub.ask("nordmat")).isEqualTo("Hello nordmat");
  }

  @Test
  void aTemplateReachesThePartnersThatFillIt() throws Exception {
    hub.write("templates/hello", RunningFolder.template("Goodbye"));
    hub.lookTwice();

    assertThat(hub.ask("nordmat")).isEqualTo("Goodbye nordmat");
  }

  @Test
  void whatOnlyCamelCanTellIsWrongIsPutBackAsAWhole() throws Exception {
    hub.write("greet", RunningFolder.route("greet", "Good evening"));
    hub.write("count", RunningFolder.route("count", "two").replace("- setBody",
        "- bean: { ref: nobody }\n        - setBody"));
    hub.lookTwice();

    assertThat(hub.folder.problem()).hasValueSatisfying(
        problem -> assertThat(problem).contains("count.camel.yaml", "nobody"));
    assertThat(hub.ask("greet")).isEqualTo("Good day");
    assertThat(hub.ask("count")).isEqualTo("one");
  }

  @Test
  void aBrokenTemplateIsPutBackUnderItsPartners() throws Exception {
    hub.write("templates/hello",
        RunningFolder.template("Goodbye").replace("uri: \"direct:", "uri: \"derict:"));
    hub.lookTwice();

    assertThat(hub.folder.problem()).isPresent();
    assertThat(hub.ask("nordmat")).isEqualTo("Hello nordmat");
  }

  @Test
  void theProblemIsGoneWhenTheFileIsPutBackOrMended() throws Exception {
    hub.write("greet", "nonsense");
    hub.lookTwice();
    assertThat(hub.folder.problem()).isPresent();

    hub.write("greet", RunningFolder.route("greet", "Good day"));
    hub.lookTwice();
    assertThat(hub.folder.problem()).isEmpty();
  }

  @Test
  void aDeletedFileTakesItsRouteAway() throws Exception {
    Files.delete(hub.file("partners/nordmat"));
    hub.lookTwice();

    assertThat(hub.camel.getRoute("nordmat")).isNull();
    assertThat(hub.ask("greet")).isEqualTo("Good day");
  }

  @Test
  void aChangedConfigurationReachesEveryRoute() throws Exception {
    hub.write("errors", """
        - routeConfiguration:
            id: errors
            onException:
              - onException:
                  exception: [ "java.lang.Exception" ]
                  handled: { constant: { expression: "true" } }
                  steps:
                    - setBody: { expression: { constant: { expression: "sorry" } } }
        """);
    hub.write("greet", RunningFolder.route("greet", "x").replace("- setBody", "- throwException:\n"
        + "            exceptionType: java.lang.IllegalStateException\n"
        + "            message: broken\n        - setBody"));
    hub.lookTwice();

    assertThat(hub.ask("greet")).isEqualTo("sorry");
  }

  @Test
  void aHubThatIsStartedElsewhereSaysWhereItLooked() {
    var elsewhere = new RouteFolder(hub.camel, routes.resolve("nowhere"),
        new RunningRoutes(hub.camel, Duration.ZERO));

    assertThatThrownBy(elsewhere::load).isInstanceOf(RoutesRefused.class)
        .hasMessageContaining("nowhere").hasMessageContaining("hub.routes");
  }
}
