package no.fakturahub;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Takes minutes, or long to start: not for every build. `mvn test -Dlong=true -Dgroups=long` runs all that are so, and
/// those that do more when they may take longer.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("long")
@EnabledIfSystemProperty(named = "long", matches = "true",
    disabledReason = "takes long: -Dlong=true, as .ci/run has it")
public @interface LongTest {}
