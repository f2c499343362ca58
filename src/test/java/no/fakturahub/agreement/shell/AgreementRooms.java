package no.fakturahub.agreement.shell;

import no.fakturahub.ledger.shell.TestClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/// The rooms that agreements need, and a clock that is moved. No `@Configuration`: the whole hub must not find it.
@EnableAutoConfiguration
@ComponentScan({"no.fakturahub.agreement", "no.fakturahub.order", "no.fakturahub.credit",
    "no.fakturahub.mapping", "no.fakturahub.later", "no.fakturahub.invoice",
    "no.fakturahub.parked"})
@ConfigurationPropertiesScan({"no.fakturahub.mapping", "no.fakturahub.invoice"})
class AgreementRooms {

  @Bean
  @Primary
  TestClock testClock() {
    return new TestClock();
  }
}
