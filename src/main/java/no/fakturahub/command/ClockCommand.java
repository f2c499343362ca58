package no.fakturahub.command;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.JsonNode;

/// `hub clock +14d`: days pass in a sandbox that runs.
@NullUnmarked
@Command(name = "clock", mixinStandardHelpOptions = true,
    description = "See the sandbox's day, or let days pass: each with the bills and reminders that come on it.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:done", "1:the hub says no", "2:no hub answers, or it is no sandbox"})
public final class ClockCommand implements Callable<Integer> {

  /// `+14d`, or weeks: `+2w`.
  static final class Days implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("\\+?[0-9]{1,3}[dw]"))
        throw new TypeConversionException("days as +14d, or weeks as +2w: '%s'".formatted(text));
      var number = Integer.parseInt(text.replaceAll("[^0-9]", ""));
      return text.endsWith("w") ? number * 7 : number;
    }
  }

  @Spec
  private CommandSpec spec;

  @Mixin
  private AtHub at;

  @Parameters(arity = "0..1", paramLabel = "+DAYS", converter = Days.class,
      description = "such as +14d or +2w; without it, the day is told")
  private Integer days;

  @Override
  public Integer call() {
    return at.hub(spec, hub -> {
      var now = days == null
          ? hub.get("/api/sandbox/clock")
          : hub.postJson("/api/sandbox/clock", Map.of("days", days));
      say(now);
      while (now.path("left").asInt() > 0) {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
            .join();
        now = hub.get("/api/sandbox/clock");
        say(now);
      }
      return 0;
    });
  }

  private void say(JsonNode now) {
    spec.commandLine().getOut()
        .println(at.words("clock.today", now.path("today").asString(), now.path("left").asInt()));
  }
}
