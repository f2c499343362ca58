package no.fakturahub.delivery.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/// Runs in [DeliveryHub], which all these tests share.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = DeliveryHub.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
        "spring.datasource.url=${test.database}",
        "hub.data=target/delivery-hub", "db-scheduler.polling-interval=100ms",
        "hub.mail.imap.every=100",
        "hub.mail.imap.username=retur@hub.example", "hub.delivery.first-pause=50ms",
        "hub.delivery.tries=4"})
@interface DeliveryTest {}
