package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/// The files in `ops/`: what a dashboard and an alarm ask for is there, and what a container is given is known.
@NullUnmarked
@HubTest
class OpsTest {

  private static final Pattern METRIC = Pattern.compile(
      "\\b(hub|camel|jvm|hikaricp|http)_[a-z_]+");
  private static final Path OPS = Path.of("ops");

  @Value("http://127.0.0.1:${server.port}/actuator/prometheus")
  URI metrics;

  @Test
  void whatDashboardAndAlarmsAskForIsThere() throws Exception {
    HttpClient.newHttpClient().send(HttpRequest.newBuilder(metrics.resolve("/api/orders"))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")).build(),
        BodyHandlers.discarding());
    var told = HttpClient.newHttpClient().send(HttpRequest.newBuilder(metrics).build(),
        BodyHandlers.ofString()).body().lines().filter(line -> !line.startsWith("#"))
        .map(line -> line.replaceFirst("[{ ].*", "")).collect(Collectors.toSet());
    var asked = new TreeSet<String>();
    for (var file : List.of("grafana/fakturahub.json", "alerts.yml")) {
      asked.addAll(METRIC.matcher(Files.readString(OPS.resolve(file))).results()
          .map(found -> found.group()).collect(Collectors.toSet()));
    }

    assertThat(asked).hasSizeGreaterThan(8);
    assertThat(told).containsAll(asked);
    assertThat(JsonMapper.shared().readTree(Files.readString(OPS.resolve(
        "grafana/fakturahub.json"))).get("panels").size()).isGreaterThan(8);
  }

  @Test
  void whatTheContainerIsGivenIsThere() throws Exception {
    var image = Files.readString(OPS.resolve("Containerfile"));
    for (var copied : List.of("routes", "xslt", "samples")) {
      assertThat(image).contains("COPY " + copied + " " + copied);
      assertThat(Path.of(copied)).isDirectory();
    }
    Map<String, Object> compose = new Yaml().load(Files.readString(OPS.resolve("compose.yaml")));
    Map<String, Map<String, Object>> services = cast(compose.get("services"));
    assertThat(services.keySet()).isEqualTo(Set.of("hub", "database", "kafka"));
    Map<String, String> given = cast(services.get("hub").get("environment"));
    var settings = Files.readString(Path.of("src/main/resources/application.yaml"));
    assertThat(given).containsKey("HUB_EVENTS_KAFKA_BROKERS");
    assertThat(settings).contains("# kafka: { brokers:");
    assertThat(Files.readString(OPS.resolve("prometheus.yml"))).contains("/actuator/prometheus");
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object value) {
    return (T) value;
  }
}
