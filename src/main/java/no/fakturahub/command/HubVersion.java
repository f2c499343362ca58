package no.fakturahub.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version the jar was built as.
final class HubVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var built = Hub.class.getPackage().getImplementationVersion();
    return new String[]{"Fakturahub " + Objects.requireNonNullElse(built, "(not packaged)")};
  }
}
