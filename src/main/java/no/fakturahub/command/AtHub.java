package no.fakturahub.command;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// Which running hub a command is for, and in which language it speaks.
@NullUnmarked
final class AtHub {

  @Option(names = "--url", defaultValue = "http://127.0.0.1:8080",
      description = "the running hub (default: ${DEFAULT-VALUE})")
  private URI url;

  @Mixin
  private Say say;

  Say say() {
    return say;
  }

  String words(String key, Object... values) {
    return say.words(key, values);
  }

  int hub(CommandSpec spec, RunningHub.Talk talk) {
    var err = spec.commandLine().getErr();
    try {
      return talk.with(new RunningHub(url));
    } catch (RunningHub.SaysNo no) {
      err.println(no.getMessage());
      return 1;
    } catch (RunningHub.IsSilent silent) {
      err.println(say.words("hub.silent", url));
      return 2;
    } catch (IOException file) {
      err.println(say.unreadable(file.getMessage(), file));
      return 2;
    }
  }
}
