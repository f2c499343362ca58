package no.fakturahub.payment.shell;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// The room's settings, which have defaults wherever the room is used.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PaymentRules.class, FourEyesRule.Settings.class})
class PaymentConfiguration {}
