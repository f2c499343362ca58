package no.fakturahub.avtalegiro.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// Runs in [GiroRooms], which all these tests share.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(GiroRooms.class)
@TestPropertySource(properties = {"hub.intake.max-bytes=100000", "hub.avtalegiro.gather=10m",
    "hub.avtalegiro.tries=3", "hub.avtalegiro.first-pause=1m",
    "hub.avtalegiro.sellers.918273646.customer-unit=00123456",
    "hub.avtalegiro.sellers.918273646.folder=in",
    "hub.avtalegiro.sellers.918273646.last-assignment=41",
    "hub.avtalegiro.sellers.918273646.last-transmission=16", "hub.delivery.tries=3",
    "hub.delivery.first-pause=1m", "hub.delivery.patience=60d",
    "hub.delivery.channels.organisations=EMAIL",
    "hub.delivery.channels.consumers=AVTALEGIRO,EFAKTURA,EMAIL"})
@interface GiroTest {}
