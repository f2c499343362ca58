package no.fakturahub.sandbox;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import no.fakturahub.sandbox.Passed.Exchange;
import no.fakturahub.sandbox.wire.Json;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.JsonNode;

/// The sandbox's accounting systems by themselves, on a free port.
public final class Ledgers implements AutoCloseable {

  /// No `@Configuration`: the whole hub must not find it.
  @ComponentScan({"no.fakturahub.sandbox.tripletex", "no.fakturahub.sandbox.fiken",
      "no.fakturahub.sandbox.poweroffice"})
  @ConfigurationPropertiesScan({"no.fakturahub.sandbox.tripletex", "no.fakturahub.sandbox.fiken",
      "no.fakturahub.sandbox.poweroffice"})
  @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class,
      DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
      HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class})
  static class Web {}

  private final ConfigurableApplicationContext context;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

  public Ledgers(Path folder, Clock clock, String... settings) {
    context = new SpringApplicationBuilder(Web.class).profiles("sandbox")
        .initializers(fresh -> {
          fresh.getBeanFactory().registerSingleton("clock", clock);
          fresh.getBeanFactory().registerSingleton("passed", new Passed(exchanges));
        })
        .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off",
            "spring.config.name=none", "logging.level.root=WARN",
            "hub.sandbox.tripletex.folder=" + folder.resolve("tripletex"),
            "hub.sandbox.tripletex.requests=100000", "hub.sandbox.tripletex.window=60s",
            "hub.sandbox.fiken.folder=" + folder.resolve("fiken"),
            "hub.sandbox.poweroffice.folder=" + folder.resolve("poweroffice"))
        .properties(settings).run();
  }

  public List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  /// @param path after `/sandbox`
  public String url(String path) {
    return "http://127.0.0.1:%s/sandbox%s".formatted(
        context.getEnvironment().getRequiredProperty("local.server.port"), path);
  }

  public JsonNode read(String path) {
    return Json.read(send(request(path)));
  }

  public void tell(String path, String json) {
    send(request(path).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json)));
  }

  /// As another client of the vendor's does.
  public void call(String path, String authorization, String json) {
    send(request(path).header("Content-Type", "application/json")
        .header("Authorization", authorization).POST(BodyPublishers.ofString(json)));
  }

  public void strike(String vendor, String kind, int after) {
    tell("/" + vendor + "/faults", "{\"kind\":\"%s\",\"after\":%d}".formatted(kind, after));
  }

  public void relent(String vendor) {
    send(request("/" + vendor + "/faults").DELETE());
  }

  /// Øre on each account, without those that nothing stands on; customers' accounts are one.
  public static SortedMap<String, Long> balances(JsonNode books) {
    var sums = new TreeMap<String, Long>();
    books.get("balances").properties().forEach(one -> sums
        .merge(one.getKey().replaceFirst(":.*", ""), one.getValue().asLong(), Long::sum));
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url(path)));
  }

  private String send(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2)
        throw new IllegalStateException(answer + answer.body());
      return answer.body();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
