package no.fakturahub.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hub check`: whether a hub would start on what lies here. Starts none.
@NullUnmarked
@Command(name = "check", mixinStandardHelpOptions = true,
    description = "Check routes, partners, stylesheets and settings, without starting a hub.",
    exitCodeListHeading = "Exit codes:%n", exitCodeList = {"0:all is well",
        "1:something must be put right first"})
public final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "--SETTING=VALUE", arity = "0..*",
      description = "settings to check with, such as --spring.profiles.active=real")
  private List<String> settings = new ArrayList<>();

  @Mixin
  private Say say;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    var environment = environment();
    var routes = Path.of(environment.getProperty("hub.routes", "./routes"));
    var stylesheets = Path.of(environment.getProperty("hub.mapping.stylesheets", "./xslt"));
    var checked = Stream.of(CheckedRoutes.in(routes, environment),
        CheckedPartners.in(routes, stylesheets, environment),
        CheckedStylesheets.in(stylesheets), CheckedSettings.in(environment))
        .flatMap(List::stream).toList();
    checked.forEach(this::tell);
    var wrong = checked.stream().filter(one -> !one.isWell()).count();
    out(say.words(wrong == 0 ? "check.well" : "check.wrong", checked.size(), wrong));
    return wrong == 0 ? 0 : 1;
  }

  /// As a starting hub finds them: application.yaml in the jar and beside it, the environment, the profile.
  private ConfigurableEnvironment environment() {
    var environment = new StandardEnvironment();
    environment.getPropertySources()
        .addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    return environment;
  }

  private void tell(Checked one) {
    out((one.isWell() ? "OK     " : say.words("check.no")) + one.what());
    one.problems().forEach(problem -> out("       " + problem.replace("\n", "\n       ")));
  }

  private void out(String line) {
    spec.commandLine().getOut().println(line);
  }
}
