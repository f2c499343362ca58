package no.fakturahub.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @Option(names = "--key-file", defaultValue = "data/hub.key",
      description = "the file with the key to it, where FAKTURAHUB_KEY has none (default: ${DEFAULT-VALUE})")
  private Path keyFile;

  @Mixin
  private Say say;

  Say say() {
    return say;
  }

  String words(String key, Object... values) {
    return say.words(key, values);
  }

  private String key() throws IOException {
    var given = System.getenv("FAKTURAHUB_KEY");
    if (given != null)
      return given.strip();
    return Files.isReadable(keyFile) ? Files.readString(keyFile).strip() : "";
  }

  int hub(CommandSpec spec, RunningHub.Talk talk) {
    var err = spec.commandLine().getErr();
    try {
      return talk.with(new RunningHub(url, key()));
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
