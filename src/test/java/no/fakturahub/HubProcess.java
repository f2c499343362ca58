package no.fakturahub;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The hub as a process of its own, that can be killed like one. Its ports and its data stay the same from
/// one start to the next.
public final class HubProcess implements AutoCloseable {

  private final Map<String, String> settings;
  private final List<String> jvm;
  private @Nullable Process process;

  public HubProcess(List<String> jvm, String... more) {
    this.jvm = jvm;
    this.settings = Stream
        .of(FreePorts.settings(), database().stream(), Stream.of("hub.access.mode=OPEN"),
            Stream.of(more))
        .flatMap(one -> one)
        .map(setting -> setting.split("=", 2))
        .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1], (_, last) -> last));
  }

  private static Optional<String> database() {
    return TestDatabase.POSTGRESQL
        ? Optional.of("spring.datasource.url=" + TestDatabase.durable())
        : Optional.empty();
  }

  /// Its tables, for who looks at them after it is gone.
  public JdbcClient tables() {
    return JdbcClient.create(new DriverManagerDataSource(settings.getOrDefault(
        "spring.datasource.url", "jdbc:h2:file:" + data().resolve("hub")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")));
  }

  public Path data() {
    return Path.of(settings.get("hub.data"));
  }

  /// @param more settings for this life alone
  public HubProcess start(String... more) {
    var words = new ArrayList<String>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED"));
    words.addAll(jvm);
    words.add("no.fakturahub.Fakturahub");
    settings.forEach((name, value) -> words.add("--" + name + "=" + value));
    Stream.of(more).forEach(one -> words.add("--" + one));
    try {
      Files.createDirectories(data());
      process = new ProcessBuilder(words).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /// What `kill -9` does.
  public void kill() throws InterruptedException {
    requireNonNull(process).destroyForcibly().waitFor();
  }

  /// What `kill` does: what is in the middle is finished first.
  public void stop() throws InterruptedException {
    requireNonNull(process).destroy();
    requireNonNull(process).waitFor();
  }

  public long pid() {
    return requireNonNull(process).pid();
  }

  /// What it has used of the machine's cores since it began.
  public Duration cpu() {
    return requireNonNull(process).info().totalCpuDuration().orElseThrow();
  }

  public boolean isAlive() {
    return requireNonNull(process).isAlive();
  }

  public boolean diesWithin(long millis) throws InterruptedException {
    return requireNonNull(process).waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /// What each of its threads does.
  public String threads() throws IOException {
    return jcmd("Thread.print");
  }

  /// What `jcmd` answers of it.
  public String jcmd(String command) throws IOException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var asked = new ProcessBuilder(jcmd, Long.toString(pid()), command).redirectErrorStream(true)
        .start();
    try (var answer = asked.getInputStream()) {
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public Path log() {
    return data().resolve("process-" + setting("server.port") + ".txt");
  }

  public String setting(String name) {
    return requireNonNull(settings.get(name), name);
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + setting("server.port") + path);
  }

  public String get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  public String post(String path, String json) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json)));
  }

  /// @throws IOException when it does not answer, or answers that it did not go well
  private static String send(HttpRequest.Builder asked) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(asked.header("Accept", "application/json, */*;q=0.5").build(),
          BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2)
        throw new IOException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
      return answer.body();
    }
  }

  /// Lays a file where a partner's SFTP user would have put it.
  public void drop(String folder, String name, byte[] content) throws IOException {
    var inbox = Files.createDirectories(data().resolve("sandbox/sftp").resolve(folder));
    var temporary = inbox.resolve(name + ".tmp");
    Files.write(temporary, content);
    Files.move(temporary, inbox.resolve(name));
  }

  @Override
  public void close() throws InterruptedException {
    if (process != null)
      kill();
  }
}
