package no.fakturahub.efaktura.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoices;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// The rooms that eFaktura needs, with the sandbox's operator. No `@Configuration`: the whole hub must not find it.
@EnableAutoConfiguration
@ComponentScan({"no.fakturahub.efaktura", "no.fakturahub.delivery", "no.fakturahub.paper",
    "no.fakturahub.invoice", "no.fakturahub.mapping", "no.fakturahub.later",
    "no.fakturahub.parked", "no.fakturahub.sandbox.efaktura"})
@ConfigurationPropertiesScan({"no.fakturahub.efaktura", "no.fakturahub.delivery",
    "no.fakturahub.paper", "no.fakturahub.invoice", "no.fakturahub.mapping"})
@Import(Scene.class)
class EfakturaHub {

  private static final List<String> ROUTES = List.of("errors", "deliver", "deliver-efaktura",
      "ask-efaktura", "look-up-efaktura", "ask-efaktura-status", "cancel-efaktura");

  @Bean
  CamelContextConfiguration routes(Invoices invoices) {
    return new CamelContextConfiguration() {
      @Override
      public void beforeApplicationStart(CamelContext camel) {
        ROUTES.forEach(id -> load(camel, id));
        makeEhf(camel, invoices);
      }

      @Override
      public void afterApplicationStart(CamelContext camel) {}
    };
  }

  /// The two verdicts are another room's.
  private static void makeEhf(CamelContext camel, Invoices invoices) {
    try {
      camel.addRoutes(new RouteBuilder() {
        @Override
        public void configure() {
          from("direct:make-ehf").process(exchange -> {
            var id = requireNonNull(exchange.getMessage().getHeader("invoiceId", UUID.class));
            invoices.keep(id, Document.EHF, ("<Invoice>" + id + "</Invoice>").getBytes(UTF_8));
            exchange.getMessage().setBody(invoices.document(id, Document.EHF).orElseThrow());
          });
        }
      });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void load(CamelContext camel, String id) {
    var file = Path.of("routes", id + ".camel.yaml");
    try {
      PluginHelper.getRoutesLoader(camel)
          .loadRoutes(ResourceHelper.fromString(file.toString(), Files.readString(file)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
