package no.fakturahub.efaktura.shell;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/// The rooms that eFaktura needs, with the sandbox's operator. No `@Configuration`: the whole hub must not find it.
@EnableAutoConfiguration
@ComponentScan({"no.fakturahub.efaktura", "no.fakturahub.invoice", "no.fakturahub.mapping",
    "no.fakturahub.paper", "no.fakturahub.later", "no.fakturahub.parked",
    "no.fakturahub.sandbox.efaktura"})
@ConfigurationPropertiesScan({"no.fakturahub.efaktura", "no.fakturahub.invoice",
    "no.fakturahub.mapping"})
class EfakturaHub {}
