package no.fakturahub;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// The whole hub with its whole sandbox, on free ports and in a folder of its own, one for all tests that
/// ask for it. The sandbox does not play `samples/` by itself here, and nobody signs in: who may what is told in
/// `access.shell.SignedInTest`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = {
    "hub.sandbox.play=false", "hub.access.mode=OPEN",
    "management.endpoint.health.show-details=always"})
@ContextConfiguration(initializers = FreePorts.class)
public @interface HubTest {}
