package no.fakturahub.agreement.shell;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import javax.sql.DataSource;
import no.fakturahub.ledger.shell.TestClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/// What a shop's own days are made of: agreements, invoices, payments and reminders, and a clock that is moved. Tasks
/// are planned and none is run: the test's day does what is due. No `@Configuration`: the whole hub must not find it.
@EnableAutoConfiguration
@ComponentScan({"no.fakturahub.agreement", "no.fakturahub.order", "no.fakturahub.credit",
    "no.fakturahub.mapping", "no.fakturahub.later", "no.fakturahub.invoice",
    "no.fakturahub.parked", "no.fakturahub.payment", "no.fakturahub.reminder",
    "no.fakturahub.delivery.shell"})
@ConfigurationPropertiesScan({"no.fakturahub.mapping", "no.fakturahub.invoice",
    "no.fakturahub.payment", "no.fakturahub.reminder", "no.fakturahub.delivery"})
class ShopRooms {

  @Bean
  @Primary
  TestClock testClock() {
    return new TestClock();
  }

  @Bean
  Scheduler neverStarted(DataSource database, TestClock clock) {
    return Scheduler.create(database).serializer(new Jackson3Serializer()).build();
  }
}
