package no.fakturahub.validation.shell;

import no.fakturahub.validation.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// `hub.validation`.
///
/// @param maxSize how long a document may be, with its attachments
@ConfigurationProperties("hub.validation")
record ValidationSettings(@DefaultValue("20MB") DataSize maxSize) {

  Limits limits() {
    return Limits.DEFAULT.withBytes(Math.toIntExact(maxSize.toBytes()));
  }
}
