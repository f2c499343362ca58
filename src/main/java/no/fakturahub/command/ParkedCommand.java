package no.fakturahub.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/// `hub parked`: what waits for a person in a running hub, and the ways on.
@NullUnmarked
@Command(name = "parked", mixinStandardHelpOptions = true,
    description = "See, replay or discard what waits for a person in a running hub.",
    exitCodeListHeading = "Exit codes:%n", exitCodeList = {"0:done",
        "1:it stopped again, or the hub says no", "2:no hub answers, or a file cannot be read"})
public final class ParkedCommand implements Runnable {

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(mixinStandardHelpOptions = true,
      description = "List what is open, the newest first.")
  int list(@Mixin AtHub at) {
    return at.hub(spec, hub -> {
      var rows = hub.get("/api/parked");
      for (var row : rows) {
        say(at, "parked.line", of(row, "id"), of(row, "parkedAt"), of(row, "name"),
            reason(at, row, "cause"));
      }
      say(at, "parked.open", rows.size());
      return 0;
    });
  }

  @Command(mixinStandardHelpOptions = true,
      description = "Show one: what happened, what to do, and where it stopped.")
  int show(@Mixin AtHub at, @Parameters(paramLabel = "ID", description = "as listed") UUID id,
      @Option(names = "--original", paramLabel = "FILE",
          description = "write the bytes as they came there") Path original) {
    return at.hub(spec, hub -> {
      print(at, hub.get("/api/parked/" + id));
      if (original != null)
        Files.write(original, hub.bytes("/api/parked/" + id + "/original"));
      return 0;
    });
  }

  @Command(mixinStandardHelpOptions = true,
      description = "Send it in again where it stopped.")
  int replay(@Mixin AtHub at, @Parameters(paramLabel = "ID", description = "as listed") UUID id,
      @Option(names = "--corrected", paramLabel = "FILE",
          description = "send this corrected copy instead") Path corrected) {
    return at.hub(spec, hub -> {
      var bytes = corrected == null ? new byte[0] : Files.readAllBytes(corrected);
      var row = hub.post("/api/parked/" + id + "/replay", "application/octet-stream", bytes);
      var through = of(row, "state").equals("REPLAYED");
      say(at, through ? "parked.through" : "parked.again", of(row, "name"));
      if (!through)
        print(at, row);
      return through ? 0 : 1;
    });
  }

  @Command(mixinStandardHelpOptions = true,
      description = "Let it go no further.")
  int discard(@Mixin AtHub at, @Parameters(paramLabel = "ID", description = "as listed") UUID id,
      @Option(names = "--reason", required = true,
          description = "why, for whoever asks later") String reason) {
    return at.hub(spec, hub -> {
      var row = hub.postJson("/api/parked/" + id + "/discard", Map.of("reason", reason));
      say(at, "parked.discarded", of(row, "name"));
      return 0;
    });
  }

  private void print(AtHub at, JsonNode row) {
    say(at, "parked.one", of(row, "name"), of(row, "size"), of(row, "where"), of(row, "times"),
        of(row, "parkedAt"));
    out(reason(at, row, "cause") + " " + of(row, "detail"));
    out(reason(at, row, "cure"));
  }

  private static String reason(AtHub at, JsonNode row, String what) {
    var language = at.say().language().name().toLowerCase(Locale.ROOT);
    return row.path("reason").path(language).path(what).asString("");
  }

  /// A name or a detail may come from a stranger, and a terminal obeys control characters.
  private static String of(JsonNode row, String name) {
    return row.path("message").path(name).asString("").replaceAll("\\p{Cntrl}", "?");
  }

  private void say(AtHub at, String key, Object... values) {
    out(at.words(key, values));
  }

  private void out(String line) {
    spec.commandLine().getOut().println(line);
  }
}
