package no.fakturahub.delivery.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param tries how often a delivery is tried before a person is asked
/// @param firstPause before the second try; each pause is double the one before
/// @param patience how long Peppol's directory may be silent before a person is asked
@ConfigurationProperties("hub.delivery")
record DeliverySettings(int tries, Duration firstPause, Duration patience) {}
