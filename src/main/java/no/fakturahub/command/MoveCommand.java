package no.fakturahub.command;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import no.fakturahub.move.DatabaseMove;
import no.fakturahub.move.DatabaseMove.NotMoved;
import no.fakturahub.move.DatabaseMove.Place;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `hub move-database`: from H2 in the hub's own folder to PostgreSQL, or between any two.
@NullUnmarked
@Command(name = "move-database", mixinStandardHelpOptions = true,
    description = "Copy everything a stopped hub keeps into an empty database, whole or not at all.",
    exitCodeListHeading = "Exit codes:%n", exitCodeList = {"0:it is there",
        "1:nothing was moved"})
final class MoveCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private Say say;

  @Option(names = "--from", paramLabel = "URL",
      defaultValue = "jdbc:h2:file:./data/hub;IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
      description = "where the hub has kept it (default: ${DEFAULT-VALUE})")
  private String from;

  @Option(names = "--to", paramLabel = "URL", required = true,
      description = "jdbc:postgresql://host:5432/name, empty")
  private String to;

  @Option(names = "--user", defaultValue = "", description = "at --to, where its URL names nobody")
  private String user;

  @Option(names = "--password", arity = "0..1", interactive = true, defaultValue = "",
      description = "asked for, where nothing follows")
  private String password;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    // The migrations' log is for who serves; here the tables are the progress.
    LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.flywaydb", LogLevel.ERROR);
    try {
      var moved = DatabaseMove.move(new Place(from, "", ""), new Place(to, user, password),
          (table, rows) -> out.printf("%,10d  %s%n", rows, table));
      var rows = moved.values().stream().mapToLong(Long::longValue).sum();
      out.println(say.words("move.moved", rows, moved.size(), shown(to)));
      return 0;
    } catch (NotMoved no) {
      return refused(switch (no.reason()) {
        case OTHER_VERSION -> say.words("move.other-version", shown(from));
        case NOT_EMPTY -> say.words("move.not-empty", shown(to));
      });
    } catch (SQLException broken) {
      return refused(say.words("move.failed", broken.getMessage()));
    }
  }

  private int refused(String why) {
    spec.commandLine().getErr().println(why);
    return 1;
  }

  /// Without what may be a password.
  private static String shown(String url) {
    return url.replaceAll("[?;].*", "");
  }
}
