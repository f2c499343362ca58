package no.fakturahub.event.shell;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/// The rooms that telling needs. No `@Configuration`: the whole hub must not find it.
@EnableAutoConfiguration(excludeName = "org.apache.camel.spring.boot.CamelAutoConfiguration")
@ComponentScan({"no.fakturahub.event", "no.fakturahub.later", "no.fakturahub.invoice"})
@ComponentScan(basePackages = "no.fakturahub.parked.shell", useDefaultFilters = false,
    includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*ParkedTable"))
@ConfigurationPropertiesScan({"no.fakturahub.event", "no.fakturahub.invoice"})
class EventRooms {}
