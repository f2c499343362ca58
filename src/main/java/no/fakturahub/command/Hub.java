package no.fakturahub.command;

import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands of the jar, each in a file of its own.
@NullUnmarked
@Command(name = "hub", mixinStandardHelpOptions = true, versionProvider = HubVersion.class,
    description = "Orders in, invoices out, payments matched, books equal.", subcommands = {
        ServeCommand.class, CheckCommand.class, TryCommand.class, ValidateCommand.class,
        OcrCommand.class, KidCommand.class, ParkedCommand.class})
public final class Hub implements Runnable {

  private final Class<?> application;

  @Spec
  private CommandSpec spec;

  /// @param application what `hub serve` runs
  public Hub(Class<?> application) {
    this.application = application;
  }

  Class<?> application() {
    return application;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
