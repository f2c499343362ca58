package no.fakturahub.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What has been played, one empty file a step.
@Component
@Profile("sandbox")
class Marks {

  /// A step of the play.
  interface Step {
    void run() throws IOException;
  }

  private final SandboxFolders folders;

  Marks(SandboxFolders folders) {
    this.folders = folders;
  }

  void once(String name, Step step) throws IOException {
    var mark = folders.marks().resolve(name);
    if (Files.exists(mark))
      return;
    step.run();
    Files.createDirectories(folders.marks());
    Files.writeString(mark, "");
  }
}
