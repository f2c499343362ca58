package no.fakturahub.routing.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/// A routes folder that runs: error handling, two routes, a template and a partner who fills it.
final class RunningFolder implements AutoCloseable {

  final DefaultCamelContext camel = new DefaultCamelContext();
  final RouteFolder folder;
  private final Path routes;
  private final ProducerTemplate send;

  RunningFolder(Path routes) throws Exception {
    this.routes = routes;
    write("errors", """
        - routeConfiguration:
            id: errors
            errorHandler: { noErrorHandler: {} }
        """);
    write("greet", route("greet", "Good day"));
    write("count", route("count", "one"));
    write("templates/hello", template("Hello"));
    write("partners/nordmat", partner("nordmat"));
    folder = new RouteFolder(camel, routes, new RunningRoutes(camel, Duration.ofMillis(300)));
    camel.start();
    folder.load();
    send = camel.createProducerTemplate();
  }

  @Override
  public void close() {
    camel.stop();
  }

  String ask(String id) {
    return String.valueOf(send.requestBody("direct:" + id, "", String.class));
  }

  void lookTwice() {
    folder.look();
    folder.look();
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), text);
  }

  Path file(String name) {
    return routes.resolve(name + ".camel.yaml");
  }

  static String route(String id, String says) {
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

  static String template(String says) {
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

  static String partner(String name) {
    return """
        - templatedRoute:
            routeTemplateRef: hello
            routeId: %1$s
            parameters:
              - { name: partner, value: %1$s }
        """.formatted(name);
  }
}
