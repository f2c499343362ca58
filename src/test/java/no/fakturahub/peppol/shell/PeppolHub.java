package no.fakturahub.peppol.shell;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.TestDatabase;
import no.fakturahub.peppol.PeppolDirectory;
import no.fakturahub.peppol.PeppolGateway;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A hub that is its Peppol half and nothing else, with the sandbox's Peppol, in Tomcat on a free port.
final class PeppolHub implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final Path data;

  private PeppolHub(ConfigurableApplicationContext context, Path data) {
    this.context = context;
    this.data = data;
  }

  static PeppolHub start(Path data, String... settings) {
    var all = Stream
        .concat(Stream.of("server.port=" + freePort(), "hub.data=" + data,
            "hub.sandbox.peppol.sml-port=" + freePort(), "hub.sandbox.peppol.answers=",
            "spring.datasource.url=" + TestDatabase.fresh()),
            Stream.of(settings))
        .map(setting -> "--" + setting).toArray(String[]::new);
    return new PeppolHub(
        new SpringApplicationBuilder(Half.class).profiles("sandbox").run(all), data);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  PeppolGateway gateway() {
    return context.getBean(PeppolGateway.class);
  }

  PeppolDirectory directory() {
    return context.getBean(PeppolDirectory.class);
  }

  void arm(String fault) throws IOException, InterruptedException {
    var body = BodyPublishers.ofString("{\"kind\": \"%s\", \"times\": 1}".formatted(fault));
    var answer = call(HttpRequest.newBuilder(at("/sandbox/peppol/faults")).POST(body)
        .header("Content-Type", "application/json"));
    if (answer.statusCode() != 204)
      throw new IOException("The fault was not armed: " + answer);
  }

  Inbox inbox() {
    return context.getBean(Inbox.class);
  }

  /// What went on to the route, in a test's hands.
  TakenOver taken() {
    return context.getBean(TakenOver.class);
  }

  /// The sandbox's customer or its access point answers.
  ///
  /// @param more fields of the question, in JSON
  JsonNode respond(UUID delivery, String code, String more)
      throws IOException, InterruptedException {
    var body = "{\"instance\": \"%s\", \"code\": \"%s\"%s}".formatted(delivery, code, more);
    var answer = call(HttpRequest.newBuilder(at("/sandbox/peppol/respond"))
        .POST(BodyPublishers.ofString(body)).header("Content-Type", "application/json"));
    return JsonMapper.shared().readTree(answer.body());
  }

  /// One entry for each time the delivery's document came, as the sandbox tells it.
  List<JsonNode> arrivalsOf(UUID delivery) throws IOException, InterruptedException {
    var answer = call(HttpRequest.newBuilder(at("/sandbox/peppol/received")));
    return JsonMapper.shared().readTree(answer.body()).valueStream()
        .filter(arrival -> arrival.path("instance").asString().equals(delivery.toString()))
        .toList();
  }

  /// As it lies on disk at the receiver.
  byte[] document(UUID delivery) throws IOException {
    return Files.readAllBytes(data.resolve("sandbox/peppol/received").resolve(delivery + ".xml"));
  }

  @Override
  public void close() {
    context.close();
  }

  URI at(String path) {
    var port = requireNonNull(context.getEnvironment().getProperty("server.port"));
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static HttpResponse<String> call(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.build(), BodyHandlers.ofString());
    }
  }

  @Import({PeppolShell.class, LookUpTable.class, Inbox.class, InboxTable.class})
  @ConfigurationPropertiesScan("no.fakturahub.invoice.shell")
  @ComponentScan("no.fakturahub.sandbox.peppol")
  @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class,
      DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
      HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
      PropertyPlaceholderAutoConfiguration.class, DataSourceAutoConfiguration.class,
      JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
      FlywayAutoConfiguration.class})
  static class Half {

    @Bean
    TakenOver taken() {
      return new TakenOver();
    }

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }
}
