package no.fakturahub.sandbox.efaktura;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/// The sandbox's operator of eFaktura by itself, on a free port.
final class StandIn implements AutoCloseable {

  /// No `@Configuration`: the whole hub must not find it.
  @Import({Door.class, Desk.class, EfakturaSandbox.class})
  @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class,
      DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
      HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class})
  static class Web {}

  private final ConfigurableApplicationContext context;
  private final HttpClient http = HttpClient.newHttpClient();

  StandIn(Path data) {
    context = new SpringApplicationBuilder(Web.class).profiles("sandbox")
        .initializers(fresh -> fresh.getBeanFactory().registerSingleton("clock",
            Clock.systemUTC()))
        .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off",
            "spring.config.name=none", "hub.data=" + data, "logging.level.root=WARN",
            "hub.sandbox.efaktura.consumers[0].identifier=80012345",
            "hub.sandbox.efaktura.consumers[0].name=Ingrid Solberg",
            "hub.sandbox.efaktura.consumers[0].postal-code=7030",
            "hub.sandbox.efaktura.consumers[1].identifier=80012353",
            "hub.sandbox.efaktura.consumers[1].name=Per Motvilje",
            "hub.sandbox.efaktura.consumers[1].postal-code=5011",
            "hub.sandbox.efaktura.consumers[1].yes-to-all=false",
            "hub.sandbox.efaktura.consumers[1].blocks[0]=987654325")
        .run();
  }

  /// @param question the operation's own element, and what stands in it after the information for the log
  HttpResponse<String> ask(String operation, String question) throws Exception {
    return ask(operation, operation, question);
  }

  HttpResponse<String> ask(String action, String operation, String question) throws Exception {
    var soap = """
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><%s>\
        <auditInformation><messageIdentifier>message-1</messageIdentifier></auditInformation>%s\
        </%s></soap:Body></soap:Envelope>""".formatted(operation, question, operation);
    return http.send(at("/soap").header("Content-Type", "text/xml; charset=utf-8")
        .header("SOAPAction", "\"https://efaktura-services.nets.no/x/v1/" + action + "\"")
        .POST(BodyPublishers.ofString(soap)).build(), BodyHandlers.ofString());
  }

  String held() throws Exception {
    return http.send(at("").build(), BodyHandlers.ofString()).body();
  }

  void tell(String path, String json) throws Exception {
    var told = http.send(at(path).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    if (told.statusCode() != 204)
      throw new IllegalStateException(told + told.body());
  }

  private HttpRequest.Builder at(String path) {
    var port = context.getEnvironment().getRequiredProperty("local.server.port");
    return HttpRequest
        .newBuilder(URI.create("http://127.0.0.1:" + port + "/sandbox/efaktura" + path));
  }

  @Override
  public void close() {
    context.close();
  }
}
