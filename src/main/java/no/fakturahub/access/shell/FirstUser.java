package no.fakturahub.access.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import no.fakturahub.access.Role;
import no.fakturahub.access.shell.AccessSettings.Mode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// Lets the first one in: where nobody is entered yet, and in the sandbox each time it starts, by a one-time password
/// that is printed. The sandbox's own partners and the command line get a key, in a file that only its owner may read.
@Component
class FirstUser {

  static final String NAME = "admin";

  private final UserTable users;
  private final UserBook book;
  private final KeyTable keys;
  private final AccessSettings settings;
  private final boolean sandbox;
  private final Path keyFile;

  FirstUser(UserTable users, UserBook book, KeyTable keys, AccessSettings settings,
      Environment environment, @Value("${hub.data}") Path data) {
    this.users = users;
    this.book = book;
    this.keys = keys;
    this.settings = settings;
    this.sandbox = environment.acceptsProfiles(Profiles.of("sandbox"));
    this.keyFile = data.resolve("hub.key");
  }

  @EventListener
  void on(ApplicationStartedEvent started) throws IOException {
    if (settings.mode() == Mode.OPEN || !sandbox && !users.all().isEmpty())
      return;
    var password = users.find(NAME).isPresent()
        ? book.renew(NAME)
        : book.keep(NAME, EnumSet.allOf(Role.class)).orElseThrow();
    System.out.printf("%n  Sign in as %s with the one-time password  %s%n", NAME, password);
    keys.all().stream().filter(key -> key.name().equals("sandbox"))
        .forEach(key -> keys.revoke(key.id()));
    if (sandbox)
      write(keys.make("sandbox", Set.of(Role.values()), NAME));
  }

  private void write(String key) throws IOException {
    Files.createDirectories(keyFile.toAbsolutePath().getParent());
    Files.deleteIfExists(keyFile);
    var file = keyFile.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? Files.createFile(keyFile,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        : Files.createFile(keyFile);
    Files.writeString(file, key);
  }
}
