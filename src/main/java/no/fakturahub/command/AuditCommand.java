package no.fakturahub.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `hub audit`: whether the log of what was done is as it was written.
@NullUnmarked
@Command(name = "audit", mixinStandardHelpOptions = true,
    description = "Verify the log of what was done, in a running hub: "
        + "each entry holds the fingerprint of the one before it.",
    subcommands = AuditCommand.Verify.class)
public final class AuditCommand implements Runnable {

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /// `hub audit verify`.
  @NullUnmarked
  @Command(name = "verify", mixinStandardHelpOptions = true,
      description = "Read all of it, and tell the first entry that does not follow.",
      exitCodeListHeading = "Exit codes:%n", exitCodeList = {"0:it is whole",
          "1:it is not, or the hub says no", "2:no hub answers"})
  static final class Verify implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private AtHub at;

    @Option(names = "--kept", paramLabel = "HEAD", defaultValue = "",
        description = "a head that was printed before: who made the whole log anew is found by it")
    private String kept;

    @Override
    public Integer call() {
      return at.hub(spec, hub -> {
        var told = hub.get("/api/audit/verify?kept=" + kept.replaceAll("[^0-9a-f]", ""));
        var broken = told.path("broken");
        var anew = !kept.isEmpty() && !told.path("keptIsThere").asBoolean();
        var out = spec.commandLine().getOut();
        if (broken.isNumber())
          out.println(at.words("audit.broken", broken.asLong()));
        else if (anew)
          out.println(at.words("audit.anew", kept));
        else
          out.println(at.words("audit.whole", told.path("entries").asLong(),
              told.path("head").asString()));
        return broken.isNumber() || anew ? 1 : 0;
      });
    }
  }
}
