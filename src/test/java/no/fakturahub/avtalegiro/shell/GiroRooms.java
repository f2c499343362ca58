package no.fakturahub.avtalegiro.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import no.fakturahub.RoomDatabase;
import no.fakturahub.avtalegiro.Samples;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.later.Later;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.parked.Reasons;
import no.fakturahub.routing.shell.SftpServerForTests;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spring.SpringCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// The rooms that claims need, with a real database, the bank's SFTP server, and tasks that run when a test says so.
@EnableTransactionManagement(proxyTargetClass = true)
@ComponentScan(basePackages = {"no.fakturahub.invoice.shell", "no.fakturahub.payment.shell",
    "no.fakturahub.parked.shell", "no.fakturahub.delivery.shell",
    "no.fakturahub.credit.shell",
    "no.fakturahub.avtalegiro.shell"}, lazyInit = true)
@ConfigurationPropertiesScan({"no.fakturahub.delivery.shell", "no.fakturahub.avtalegiro.shell"})
@Import({RoomDatabase.class, Later.class, Reasons.class, Giro.class, Shelf.class})
class GiroRooms {

  @Bean
  TestClock clock() {
    return new TestClock();
  }

  @Bean
  SettableClock schedulersClock() {
    return new SettableClock();
  }

  @Bean
  ManualScheduler scheduler(DataSource database, SettableClock clock, List<OneTimeTask<Void>> tasks,
      Clock now) {
    clock.set(now.instant());
    return TestHelper.createManualScheduler(new TransactionAwareDataSourceProxy(database),
        List.copyOf(tasks)).clock(clock).build();
  }

  @Bean
  Post email(Reports reports) {
    return new Post(Channel.EMAIL, reports);
  }

  @Bean
  Post efaktura(Reports reports) {
    return new Post(Channel.EFAKTURA, reports);
  }

  @Bean
  Sellers sellers() {
    return new Sellers() {
      @Override
      public Optional<Seller> find(OrgNumber orgNumber) {
        return Optional.of(Samples.FJORD);
      }

      @Override
      public List<Seller> all() {
        return List.of(Samples.FJORD);
      }
    };
  }

  @Bean(destroyMethod = "close")
  SftpServerForTests bank() throws IOException {
    return new SftpServerForTests(Files.createTempDirectory("bank"));
  }

  @Bean(destroyMethod = "stop")
  CamelContext camel(ApplicationContext spring, SftpServerForTests bank) throws Exception {
    var camel = new SpringCamelContext(spring);
    Map.of("host", "127.0.0.1", "port", "" + bank.start(), "user", "partner", "password", "secret",
        "make-folders", "true").forEach(
            (name, value) -> camel.getPropertiesComponent()
                .addOverrideProperty("hub.avtalegiro.sftp." + name, value));
    camel.getPropertiesComponent().addOverrideProperty("hub.sftp.strict-host-key-checking", "no");
    camel.getPropertiesComponent().addOverrideProperty("hub.retry.first-pause", "1");
    camel.getPropertiesComponent().addOverrideProperty("hub.retry.longest-pause", "1");
    camel.setAllowUseOriginalMessage(true);
    return camel;
  }

  /// The routes ask the beans, and the beans' tasks send to the routes: they come when all beans are there.
  @EventListener
  void load(ContextRefreshedEvent ready) throws Exception {
    var camel = ready.getApplicationContext().getBean(CamelContext.class);
    for (var route : List.of("errors", "take-bank-files", "send-avtalegiro", "deliver",
        "deliver-avtalegiro")) {
      var file = Path.of("routes", route + ".camel.yaml");
      PluginHelper.getRoutesLoader(camel)
          .loadRoutes(ResourceHelper.fromString(file.toString(), Files.readString(file)));
    }
    camel.addRoutes(new RouteBuilder() {
      @Override
      public void configure() {
        from("direct:make-ehf").setHeader("verdict", constant("good"))
            .setBody(simple("<Invoice>${header.invoiceId}</Invoice>")).convertBodyTo(byte[].class)
            .to("bean:invoice?method=approve");
        from("direct:deliver-email").to("bean:email?method=send");
        from("direct:deliver-efaktura").to("bean:efaktura?method=send");
      }
    });
    camel.start();
  }

  @Bean
  ProducerTemplate producer(CamelContext camel) {
    return camel.createProducerTemplate();
  }
}
