package no.fakturahub.access.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.fakturahub.FreePorts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// The whole hub as it comes: it asks who comes. One for all tests that ask for it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = {
    "hub.sandbox.play=false", "hub.access.per-minute=1000",
    "hub.four-eyes.sellers=918273646",
    "hub.access.oidc.idp.title=BankID", "hub.access.oidc.idp.client-id=hub",
    "hub.access.oidc.idp.client-secret=for-tests",
    "hub.access.oidc.idp.issuer=http://localhost:${test.provider.port}/idp"})
@ContextConfiguration(initializers = FreePorts.class)
public @interface AskingHub {}
