package no.fakturahub.vipps.shell;

import no.fakturahub.ledger.shell.TestClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/// The rooms that paying by Vipps needs, with the sandbox's Vipps next door, and a clock that is
/// moved. No `@Configuration`: the whole hub must not find it.
@EnableAutoConfiguration
@ComponentScan(value = {"no.fakturahub.vipps", "no.fakturahub.payment", "no.fakturahub.later",
    "no.fakturahub.invoice", "no.fakturahub.parked", "no.fakturahub.delivery",
    "no.fakturahub.sandbox.vipps", "no.fakturahub.sandbox.sms"},
    excludeFilters = @Filter(type = FilterType.REGEX,
        pattern = ".*later\\.Time|.*(Test|Rooms|Hub)(\\$.*)?|"
            + ".*shell\\.(Planning|Holding|DeliveryBean|Dispatch|DeliverTask)"))
@ConfigurationPropertiesScan({"no.fakturahub.vipps", "no.fakturahub.invoice",
    "no.fakturahub.delivery", "no.fakturahub.sandbox.vipps"})
@Import(StreetParts.class)
class VippsRooms {

  @Bean
  TestClock clock() {
    return new TestClock();
  }

  @Bean
  com.github.kagkarlsson.scheduler.Clock schedulerClock(TestClock clock) {
    return clock::instant;
  }

  @Bean
  Street street(StreetParts parts) {
    return new Street(parts);
  }
}
