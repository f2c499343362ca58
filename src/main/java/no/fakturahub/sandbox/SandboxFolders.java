package no.fakturahub.sandbox;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Where the sandbox keeps what it has been told, so that a kill -9 makes it forget nothing.
@Component
@Profile("sandbox")
class SandboxFolders {

  private final Path data;
  private final Path samples;

  SandboxFolders(@Value("${hub.data}") Path data, @Value("${hub.samples}") Path samples) {
    this.data = data.resolve("sandbox");
    this.samples = samples;
  }

  Path orders() {
    return samples.resolve("orders");
  }

  Path payments() {
    return samples.resolve("payments.csv");
  }

  Path marks() {
    return data.resolve("played");
  }

  Path bank() {
    return data.resolve("bank");
  }

  Path receivedByPeppol() {
    return data.resolve("peppol").resolve("received");
  }

  /// One claim a line, as the net banks show it.
  Path receivedByEfaktura() {
    return data.resolve("efaktura").resolve("added.jsonl");
  }

  Path receivedByMail() {
    return data.resolve("mail");
  }
}
