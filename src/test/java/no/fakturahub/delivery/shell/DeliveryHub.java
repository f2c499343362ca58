package no.fakturahub.delivery.shell;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.fakturahub.invoice.Invoices;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/// The part of the hub that delivers: real routes, database, scheduler and mail server. What stands
/// at its edges, Peppol and the making of EHF, does what a test tells it to.
@EnableAutoConfiguration
@EnableConfigurationProperties(DeliverySettings.class)
@ConfigurationPropertiesScan({"no.fakturahub.invoice.shell", "no.fakturahub.mapping.shell",
    "no.fakturahub.email.shell"})
@ComponentScan({"no.fakturahub.invoice.shell", "no.fakturahub.later", "no.fakturahub.parked",
    "no.fakturahub.mapping.shell", "no.fakturahub.paper.shell"})
@ComponentScan(basePackages = "no.fakturahub.email.shell",
    excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.ReminderMail"))
@ComponentScan(basePackages = "no.fakturahub.peppol.shell", useDefaultFilters = false,
    includeFilters = @Filter(type = FilterType.REGEX,
        pattern = ".*\\.Peppol(Bean|Reach|Answers|Refusals)"))
@ComponentScan(basePackages = "no.fakturahub.routing.shell", useDefaultFilters = false,
    includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.Door(s|Leases)"))
@Import({DeliveryTable.class, DeliveryLog.class, ReportTable.class, ReportLog.class,
    DeliverTask.class, Dispatch.class, Refusals.class, Planning.class, DeliveryBean.class,
    Patience.class, Forecasting.class, Holding.class, KnownAccounts.class, Scene.class})
class DeliveryHub {

  @Bean
  Edges edges() {
    return new Edges();
  }

  @Bean
  EhfMaker ehf(Edges edges, Invoices invoices) {
    return new EhfMaker(edges, invoices);
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  GreenMail mailServer() throws IOException {
    try (var smtp = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var imap = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new GreenMail(new ServerSetup[]{
          new ServerSetup(smtp.getLocalPort(), "127.0.0.1", "smtp"),
          new ServerSetup(imap.getLocalPort(), "127.0.0.1", "imap")});
    }
  }

  @Bean
  CamelContextConfiguration routes(GreenMail mailServer) {
    return new CamelContextConfiguration() {
      @Override
      public void beforeApplicationStart(CamelContext camel) {
        var settings = camel.getPropertiesComponent();
        settings.addOverrideProperty("hub.mail.port",
            String.valueOf(mailServer.getSmtp().getPort()));
        settings.addOverrideProperty("hub.mail.imap.port",
            String.valueOf(mailServer.getImap().getPort()));
        load(camel);
      }

      /// Tests that have something in the mailbox start it.
      @Override
      public void afterApplicationStart(CamelContext camel) {
        try {
          camel.getRouteController().stopRoute("take-bounces");
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  private static void load(CamelContext camel) {
    try {
      var loader = PluginHelper.getRoutesLoader(camel);
      for (var route : List.of("errors", "deliver", "deliver-email", "send-mail", "deliver-peppol",
          "take-bounces", "take-peppol-responses")) {
        var file = Path.of("routes", route + ".camel.yaml");
        loader.loadRoutes(
            ResourceHelper.fromString(file.toString(), Files.readString(file)));
      }
      camel.addRoutes(new RouteBuilder() {
        @Override
        public void configure() {
          from("direct:make-ehf").bean("ehf", "make").bean("ehf", "judge");
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
