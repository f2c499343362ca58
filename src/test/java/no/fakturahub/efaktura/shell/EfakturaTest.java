package no.fakturahub.efaktura.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.fakturahub.FreePorts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// Runs in [EfakturaHub], which all these tests share.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EfakturaHub.class, webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = {"hub.sandbox.play=false", "db-scheduler.polling-interval=100ms",
        "hub.efaktura.answer-timeout=1500", "hub.sandbox.efaktura.slow=4s",
        "hub.efaktura.status.first-pause=200ms", "hub.delivery.first-pause=50ms",
        "spring.datasource.url=${test.database}"})
@ContextConfiguration(initializers = FreePorts.class)
@interface EfakturaTest {}
