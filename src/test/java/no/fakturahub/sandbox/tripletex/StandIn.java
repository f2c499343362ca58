package no.fakturahub.sandbox.tripletex;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.fakturahub.sandbox.wire.Json;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// The sandbox's Tripletex by itself on a free port, and what passed over its wire.
public final class StandIn implements AutoCloseable {

  public static final Clock TODAY = Clock.system(ZoneId.of("Europe/Oslo"));
  public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"),
      ZoneId.of("Europe/Oslo"));

  /// @param call such as `POST /ledger/voucher`
  public record Exchange(String call, String request, int status, String response) {}

  /// No `@Configuration`: the whole hub must not find it.
  @Import({Door.class, Desk.class, TripletexSandbox.class})
  @EnableConfigurationProperties(TripletexSandbox.Settings.class)
  @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class,
      DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
      HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class})
  static class Web {}

  private final ConfigurableApplicationContext context;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

  public StandIn(Path folder, Clock clock, String... settings) {
    context = new SpringApplicationBuilder(Web.class).profiles("sandbox")
        .initializers(fresh -> {
          fresh.getBeanFactory().registerSingleton("clock", clock);
          fresh.getBeanFactory().registerSingleton("recorder", new Recorder(exchanges));
        })
        .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off",
            "spring.config.name=none", "hub.sandbox.tripletex.folder=" + folder,
            "hub.sandbox.tripletex.requests=1000", "hub.sandbox.tripletex.window=60s",
            "logging.level.root=WARN")
        .properties(settings).run();
  }

  public String baseUrl() {
    return url("/v2");
  }

  public List<Exchange> exchanges() {
    return exchanges;
  }

  public List<String> calls() {
    return exchanges.stream().map(Exchange::call).toList();
  }

  public List<JsonNode> vouchers(String company) {
    return rows("/books", company);
  }

  public List<JsonNode> customers(String company) {
    return rows("/customers", company);
  }

  public void company(String name, String json) {
    send(request("/companies/" + name).POST(BodyPublishers.ofString(json)));
  }

  /// As somebody does who does not look before.
  public void repeatVoucher(String company) {
    var last = exchanges.stream().filter(done -> done.call().equals("POST /ledger/voucher"))
        .toList().getLast();
    new Caller(this, company).post("/ledger/voucher", last.request());
  }

  public void strike(String fault) {
    send(request("/faults").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(fault)));
  }

  public void relent() {
    send(request("/faults").DELETE());
    exchanges.clear();
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url(path)));
  }

  @Override
  public void close() {
    context.close();
  }

  private String url(String path) {
    var port = context.getEnvironment().getRequiredProperty("local.server.port");
    return "http://127.0.0.1:" + port + "/sandbox/tripletex" + path;
  }

  private List<JsonNode> rows(String path, String company) {
    return Json.read(send(request(path)).body()).valueStream()
        .filter(row -> row.get("company").asString().equals(company)).toList();
  }
}
