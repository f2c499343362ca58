package no.fakturahub.routing.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import no.fakturahub.routing.RoutesRefused;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an engineer may do to the routes folder while messages flow.
@NullUnmarked
class RouteFolderTest {

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final RunningRoutes running = new RunningRoutes(camel, Duration.ofMillis(300));
  private ProducerTemplate send;
  private RouteFolder folder;

  @TempDir
  Path routes;

  @BeforeEach
  void aFolderThatRuns() throws Exception {
    write("errors", """
        - routeConfiguration:
            id: errors
            errorHandler: { noErrorHandler: {} }
        """);
    write("greet", route("greet", "Good day"));
    write("count", route("count", "one"));
    write("templates/hello", template("Hello"));
    write("partners/nordmat", partner("nordmat"));
    folder = new RouteFolder(camel, routes, running);
    camel.start();
    folder.load();
    send = camel.createProducerTemplate();
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  @Test
  void loadsConfigurationsTemplatesRoutesAndPartnersInAnyOrderOfNames() {
    assertThat(ask("greet")).isEqualTo("Good day");
    assertThat(ask("nordmat")).isEqualTo("Hello nordmat");
    assertThat(folder.problem()).isEmpty();
  }

  @Test
  void anEditedRouteIsTakenAndTheOthersAreNotTouched() throws Exception {
    var untouched = camel.getRoute("count");

    write("greet", route("greet", "Good evening"));
    lookTwice();

    assertThat(ask("greet")).isEqualTo("Good evening");
    assertThat(camel.getRoute("count")).isSameAs(untouched);
  }

  @Test
  void aFileIsLeftAloneUntilItHasBeenStillForOneLook() throws Exception {
    write("greet", "- route:\n    id: gre");
    folder.look();
    write("greet", route("greet", "Good evening"));
    folder.look();

    assertThat(folder.problem()).isEmpty();
    assertThat(ask("greet")).isEqualTo("Good day");

    folder.look();

    assertThat(ask("greet")).isEqualTo("Good evening");
  }

  @Test
  void aNewPartnerStarts() throws Exception {
    write("partners/fjellsport", partner("fjellsport"));
    lookTwice();

    assertThat(ask("fjellsport")).isEqualTo("Hello fjellsport");
  }

  @Test
  void aNewFileThatIsNotYamlChangesNothingAndIsNamed() throws Exception {
    write("partners/fjellsport", "- templatedRoute: {");
    lookTwice();

    assertThat(folder.problem()).hasValueSatisfying(
        problem -> assertThat(problem).contains("partners/fjellsport.camel.yaml", "Line 1"));
    assertThat(ask("nordmat")).isEqualTo("Hello nordmat");
  }

  @Test
  void aTemplateReachesThePartnersThatFillIt() throws Exception {
    write("templates/hello", template("Goodbye"));
    lookTwice();

    assertThat(ask("nordmat")).isEqualTo("Goodbye nordmat");
  }

  @Test
  void whatOnlyCamelCanTellIsWrongIsPutBackAsAWhole() throws Exception {
    write("greet", route("greet", "Good evening"));
    write("count", route("count", "two").replace("direct:count", "direct:count?colour=red"));
    lookTwice();

    assertThat(folder.problem()).hasValueSatisfying(
        problem -> assertThat(problem).contains("count.camel.yaml", "colour"));
    assertThat(ask("greet")).isEqualTo("Good day");
    assertThat(ask("count")).isEqualTo("one");
  }

  @Test
  void aBrokenTemplateIsPutBackUnderItsPartners() throws Exception {
    write("templates/hello", template("Goodbye").replace("uri: \"direct:", "uri: \"derict:"));
    lookTwice();

    assertThat(folder.problem()).isPresent();
    assertThat(ask("nordmat")).isEqualTo("Hello nordmat");
  }

  @Test
  void theProblemIsGoneWhenTheFileIsPutBackOrMended() throws Exception {
    write("greet", "nonsense");
    lookTwice();
    assertThat(folder.problem()).isPresent();

    write("greet", route("greet", "Good day"));
    lookTwice();
    assertThat(folder.problem()).isEmpty();
  }

  @Test
  void aDeletedFileTakesItsRouteAway() throws Exception {
    Files.delete(file("partners/nordmat"));
    lookTwice();

    assertThat(camel.getRoute("nordmat")).isNull();
    assertThat(ask("greet")).isEqualTo("Good day");
  }

  @Test
  void aChangedConfigurationReachesEveryRoute() throws Exception {
    write("errors", """
        - routeConfiguration:
            id: errors
            onException:
              - onException:
                  exception: [ "java.lang.Exception" ]
                  handled: { constant: { expression: "true" } }
                  steps:
                    - setBody: { expression: { constant: { expression: "sorry" } } }
        """);
    write("greet", route("greet", "x").replace("- setBody", "- throwException:\n"
        + "            exceptionType: java.lang.IllegalStateException\n"
        + "            message: broken\n        - setBody"));
    lookTwice();

    assertThat(ask("greet")).isEqualTo("sorry");
  }

  @Test
  void aFileThatChangesUnderWorkLetsTheWorkEnd() throws Exception {
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    camel.getRegistry().bind("slow", new Slow(begun, mayEnd));
    write("greet", route("greet", "Good day").replace("- setBody",
        "- bean: { ref: slow, method: work }\n        - setBody"));
    lookTwice();
    var answer = CompletableFuture.supplyAsync(() -> ask("greet"));
    begun.await();

    write("greet", route("greet", "Good evening"));
    lookTwice();
    assertThat(folder.problem()).hasValueSatisfying(
        problem -> assertThat(problem).contains("greet", "waits"));
    mayEnd.countDown();

    assertThat(answer.join()).isEqualTo("Good day");
    lookTwice();
    assertThat(ask("greet")).isEqualTo("Good evening");
    assertThat(folder.problem()).isEmpty();
  }

  /// Work that ends when it is told to.
  public record Slow(CountDownLatch begun, CountDownLatch mayEnd) {
    public void work() throws InterruptedException {
      begun.countDown();
      mayEnd.await();
    }
  }

  @Test
  void aMessageThatComesDuringTheSwapWaitsForTheNewRoute() throws Exception {
    var asked = 0;
    for (var greeting : new String[]{"a", "b", "c", "d"}) {
      write("greet", route("greet", greeting));
      folder.look();
      var swap = CompletableFuture.runAsync(folder::look);
      while (!swap.isDone() || asked == 0) {
        assertThat(ask("greet")).isNotEmpty();
        asked++;
      }
      assertThat(folder.problem()).isEmpty();
      assertThat(ask("greet")).isEqualTo(greeting);
    }
  }

  @Test
  void aHubThatIsStartedElsewhereSaysWhereItLooked() {
    var elsewhere = new RouteFolder(camel, routes.resolve("nowhere"), running);

    assertThatThrownBy(elsewhere::load).isInstanceOf(RoutesRefused.class)
        .hasMessageContaining("nowhere").hasMessageContaining("hub.routes");
  }

  private String ask(String id) {
    return send.requestBody("direct:" + id, "", String.class);
  }

  private void lookTwice() {
    folder.look();
    folder.look();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), text);
  }

  private Path file(String name) {
    return routes.resolve(name + ".camel.yaml");
  }

  private static String route(String id, String says) {
    return """
        - route:
            id: %1$s
            routeConfigurationId: errors
            from:
              uri: direct:%1$s
              steps:
                - setBody: { expression: { constant: { expression: "%2$s" } } }
        """.formatted(id, says);
  }

  private static String template(String says) {
    return """
        - routeTemplate:
            id: hello
            parameters:
              - { name: partner, description: who it is }
            route:
              routeConfigurationId: errors
              from:
                uri: "direct:{{partner}}"
                steps:
                  - setBody: { expression: { constant: { expression: "%s {{partner}}" } } }
        """.formatted(says);
  }

  private static String partner(String name) {
    return """
        - templatedRoute:
            routeTemplateRef: hello
            routeId: %1$s
            parameters:
              - { name: partner, value: %1$s }
        """.formatted(name);
  }
}
