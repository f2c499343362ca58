package no.fakturahub.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.parked.Parking;
import no.fakturahub.parked.shell.ParkedParts;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import picocli.CommandLine;

/// `hub parked` against the hub's own API, over HTTP.
@NullUnmarked
class ParkedCommandTest {

  @Import(ParkedParts.class)
  @ComponentScan(basePackages = "no.fakturahub.console", useDefaultFilters = false,
      includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.ParkedApi"))
  @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class,
      DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
      HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class})
  static class Room {}

  private static final String DOOR = """
      - route:
          id: door
          routeConfigurationId: durable
          from:
            uri: direct:door
            steps:
              - choice:
                  when:
                    - expression: { simple: { expression: "${bodyAs(String)} != 'good'" } }
                      steps:
                        - throwException:
                            exceptionType: java.lang.IllegalStateException
                            message: still bad
      """;

  private static ConfigurableApplicationContext hub;

  @TempDir
  Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start() {
    hub = new SpringApplicationBuilder(Room.class).run("--server.port=0",
        "--server.address=127.0.0.1", "--spring.config.name=none",
        "--spring.mvc.problemdetails.enabled=true", "--hub.intake.max-bytes=1000");
    ParkedParts.load(hub.getBean(CamelContext.class), DOOR);
  }

  @AfterAll
  static void stop() {
    hub.close();
  }

  @Test
  void listsWhatWaitsAndWhy() {
    var id = park("list.csv");

    assertThat(run("list")).isZero();

    assertThat(out.toString()).contains(id.toString(), "list.csv", "venter");
  }

  @Test
  void aNameFromAStrangerDoesNotSteerTheTerminal() {
    park("\u001b[2Jred.csv");

    assertThat(run("list")).isZero();

    assertThat(out.toString()).contains("?[2Jred.csv").doesNotContain("\u001b");
  }

  @Test
  void showsOneWithCauseAndCureAndGivesTheOriginal() throws IOException {
    var id = park("show.csv");
    var original = folder.resolve("original");

    assertThat(run("show", "--lang", "en", "--original", original.toString(), id.toString()))
        .isZero();

    assertThat(out.toString()).contains("show.csv, 3 bytes, stopped at", "replay");
    assertThat(original).hasContent("bad");
  }

  @Test
  void aReplayThatStopsAgainIsOne() {
    var id = park("again.csv");

    assertThat(run("replay", id.toString())).isEqualTo(1);

    assertThat(out.toString()).contains("again.csv stoppet på nytt", "still bad");
  }

  @Test
  void aCorrectedCopyGoesThroughOnce() throws IOException {
    var id = park("corrected.csv");
    var good = Files.writeString(folder.resolve("good.csv"), "good");

    assertThat(run("replay", "--corrected", good.toString(), id.toString())).isZero();
    assertThat(out.toString()).contains("corrected.csv gikk gjennom");
    assertThat(run("replay", id.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("closed already");
  }

  @Test
  void whatIsDiscardedNeedsAReason() {
    var id = park("gone.csv");

    assertThat(run("discard", id.toString())).isEqualTo(2);
    assertThat(run("discard", "--reason", "sent twice", id.toString())).isZero();

    assertThat(out.toString()).contains("gone.csv er forkastet");
  }

  @Test
  void whatIsNotThereIsANoAndNoHubIsSilence() {
    assertThat(run("show", UUID.randomUUID().toString())).isEqualTo(1);
    assertThat(err.toString()).contains("Nothing is parked as");
    assertThat(command("list", "--url", "http://127.0.0.1:1")).isEqualTo(2);
    assertThat(err.toString()).contains("Ingen hub svarer på http://127.0.0.1:1");
    assertThat(command("list", "--url", "nonsense")).isEqualTo(2);
    assertThat(run("replay", "--corrected", "no-such-file", UUID.randomUUID().toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("no-such-file finnes ikke");
  }

  private static UUID park(String name) {
    return hub.getBean(Parking.class).park("direct:door", name, "TRIED_IN_VAIN", "database down",
        "bad".getBytes(UTF_8));
  }

  private int run(String... words) {
    var port = hub.getEnvironment().getProperty("local.server.port");
    return command(Stream
        .concat(Stream.of(words), Stream.of("--url", "http://127.0.0.1:" + port))
        .toArray(String[]::new));
  }

  private int command(String... words) {
    return new CommandLine(new ParkedCommand()).setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true)).execute(words);
  }
}
