package no.fakturahub.vipps.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.fakturahub.FreePorts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// The rooms of Vipps, one for all tests that ask for them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = VippsRooms.class, webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = {"hub.vipps.first-pause=100ms", "hub.vipps.tries=3",
        "hub.vipps.request-timeout=2s", "db-scheduler.polling-interval=100ms",
        "spring.datasource.url=${test.database}"})
@ContextConfiguration(initializers = FreePorts.class)
@interface VippsTest {}
