package no.fakturahub.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.fakturahub.access.shell.AskingHub;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;

/// In the hub that all share, where Chromium is; skipped elsewhere, saying so.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AskingHub
@EnabledIf(value = "no.fakturahub.console.Browser#isHere",
    disabledReason = "no /usr/bin/chromium and chromedriver here")
@TestInstance(Lifecycle.PER_CLASS)
@interface ClickedTest {}
