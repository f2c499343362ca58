package no.fakturahub.reminder.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reach;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.delivery.Refusing;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.reminder.LetterReach;
import no.fakturahub.reminder.Reminder;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/// The rooms that reminders need, with their routes, a real mail server and a clock that is moved. Peppol at the edge
/// takes what it is told to. No `@Configuration`: the whole hub must not find it.
@EnableAutoConfiguration
@ComponentScan({"no.fakturahub.reminder", "no.fakturahub.payment", "no.fakturahub.invoice",
    "no.fakturahub.delivery.shell", "no.fakturahub.email.shell", "no.fakturahub.paper.shell",
    "no.fakturahub.mapping", "no.fakturahub.validation.shell", "no.fakturahub.later",
    "no.fakturahub.parked"})
@ConfigurationPropertiesScan({"no.fakturahub.reminder", "no.fakturahub.payment",
    "no.fakturahub.invoice", "no.fakturahub.delivery", "no.fakturahub.email",
    "no.fakturahub.mapping", "no.fakturahub.validation"})
class ReminderHub {

  private static final List<String> ROUTES = List.of("errors", "remind", "remind-by-email",
      "send-mail", "deliver", "make-ehf", "deliver-email");

  /// A receiver in Peppol, and what came to it.
  static final class Peppol implements LetterReach, Reach, Refusing {

    Reachability takesReminders = new Reachability.No("takes none");
    @Nullable
    Refused refuses;
    final List<String> came = new CopyOnWriteArrayList<>();

    @Override
    public Optional<Refused> refusal(Throwable failure) {
      return Optional.empty();
    }

    @Override
    public Set<String> leavingOpen() {
      return Set.of("PEPPOL_ALREADY_RECEIVED");
    }

    @Override
    public Reachability of(Invoice invoice) {
      return new Reachability.Yes("in Peppol");
    }

    @Override
    public Channel channel() {
      return Channel.PEPPOL;
    }

    @Override
    public Reachability of(Reminder reminder) {
      return takesReminders;
    }
  }

  @Bean
  @Primary
  TestClock testClock() {
    return new TestClock();
  }

  @Bean
  Peppol peppolEdge() {
    return new Peppol();
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  GreenMail mailServer() {
    return new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  }

  @Bean
  CamelContextConfiguration routes(GreenMail mailServer, Peppol peppol,
      Reports reports, TestClock clock) {
    return new CamelContextConfiguration() {
      @Override
      public void beforeApplicationStart(CamelContext camel) {
        var settings = camel.getPropertiesComponent();
        settings.addOverrideProperty("hub.mail.port",
            String.valueOf(mailServer.getSmtp().getPort()));
        load(camel, peppol, reports, clock);
      }

      @Override
      public void afterApplicationStart(CamelContext camel) {
        // nothing more to do
      }
    };
  }

  private static void load(CamelContext camel, Peppol peppol,
      Reports reports, TestClock clock) {
    try {
      var loader = PluginHelper.getRoutesLoader(camel);
      for (var route : ROUTES) {
        var file = Path.of("routes", route + ".camel.yaml");
        loader.loadRoutes(ResourceHelper.fromString(file.toString(), Files.readString(file)));
      }
      camel.addRoutes(new RouteBuilder() {
        @Override
        public void configure() {
          from("direct:deliver-peppol").process(sent -> {
            var in = sent.getMessage();
            if (peppol.refuses != null)
              throw peppol.refuses;
            peppol.came.add(in.getBody(String.class));
            reports.report(Objects.requireNonNull(in.getHeader("deliveryId", UUID.class)),
                new Report(Says.HANDED_OVER,
                    "as4-" + in.getHeader("deliveryId"), clock.instant(), "receipt",
                    "<receipt/>".getBytes(UTF_8)));
          });
        }
      });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
