package no.fakturahub.command;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands of the jar, each in a file of its own.
@NullUnmarked
@Command(name = "hub", mixinStandardHelpOptions = true, versionProvider = HubVersion.class,
    description = "Orders in, invoices out, payments matched, books equal.", subcommands = {
        ServeCommand.class, CheckCommand.class, TryCommand.class, ValidateCommand.class,
        OcrCommand.class, CamtCommand.class, KidCommand.class, ParkedCommand.class,
        ClockCommand.class, AuditCommand.class, MoveCommand.class})
public final class Hub implements Runnable {

  private final Class<?> application;

  @Spec
  private CommandSpec spec;

  private Hub(Class<?> application) {
    this.application = application;
  }

  /// The command line of the jar. Where the hub's settings belong, an option that is not known is one of
  /// them; everywhere else it is a mistake.
  ///
  /// @param application what `hub serve` runs
  public static CommandLine commandLine(Class<?> application) {
    var line = new CommandLine(new Hub(application));
    for (var withSettings : List.of("serve", "check")) {
      line.getSubcommands().get(withSettings).setUnmatchedOptionsArePositionalParams(true);
    }
    return line;
  }

  Class<?> application() {
    return application;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
