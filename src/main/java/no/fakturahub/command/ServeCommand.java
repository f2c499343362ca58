package no.fakturahub.command;

import java.util.ArrayList;
import java.util.List;
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
final class ServeCommand implements Runnable {

  @ParentCommand
  private Hub hub;

  @Parameters(paramLabel = "--SETTING=VALUE", arity = "0..*",
      description = "any setting, such as --server.port=8081 or --spring.profiles.active=real")
  private List<String> settings = new ArrayList<>();

  @Override
  public void run() {
    SpringApplication.run(hub.application(), settings.toArray(String[]::new));
  }
}
