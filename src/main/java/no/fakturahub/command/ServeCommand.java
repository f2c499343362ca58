package no.fakturahub.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hub serve`: the hub itself, until it is stopped.
@NullUnmarked
@Command(name = "serve", mixinStandardHelpOptions = true,
    description = "Run the hub. Without a profile it is the sandbox: a pretend bank, customers and "
        + "accounting system on loopback.")
final class ServeCommand implements Callable<Integer> {

  @ParentCommand
  private Hub hub;

  @Parameters(paramLabel = "--SETTING=VALUE", arity = "0..*",
      description = "any setting, such as --server.port=8081 or --spring.profiles.active=real")
  private List<String> settings = new ArrayList<>();

  /// What hinders a start was told by Spring when it is thrown, in words where a failure analyzer knows it.
  @Override
  public Integer call() {
    try {
      SpringApplication.run(hub.application(), settings.toArray(String[]::new));
      return 0;
    } catch (RuntimeException told) {
      return 1;
    }
  }
}
