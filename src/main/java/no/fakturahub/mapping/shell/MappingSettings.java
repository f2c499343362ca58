package no.fakturahub.mapping.shell;

import java.nio.file.Path;
import no.fakturahub.mapping.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// `hub.mapping`.
///
/// @param stylesheets the folder they lie in
/// @param maxFile how long a sender's file may be
/// @param maxOrder how long one order in it may be, with its attachments
@ConfigurationProperties("hub.mapping")
record MappingSettings(@DefaultValue("./xslt") Path stylesheets,
    @DefaultValue("512MB") DataSize maxFile, @DefaultValue("20MB") DataSize maxOrder) {

  Limits limits() {
    var safe = Limits.SAFE;
    return new Limits(maxFile.toBytes(), Math.toIntExact(maxOrder.toBytes()), safe.depth(),
        safe.textLength(), safe.rows(), safe.cells(), safe.cellLength());
  }
}
