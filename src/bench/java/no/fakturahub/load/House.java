package no.fakturahub.load;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.fakturahub.HubProcess;
import no.fakturahub.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Some nodes on one PostgreSQL that keeps what it has committed, and one more process that is all who stand around
/// them: receivers, access points, mail server, accounting system.
final class House implements AutoCloseable {

  private static final Duration STARTING = Duration.ofMinutes(3);

  private final HubProcess world;
  private final List<HubProcess> nodes = new ArrayList<>();
  private final String database = TestDatabase.durable();

  House(int many, String... more) throws IOException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll));
    world = new HubProcess(List.of("-Xmx1g", "-XX:TieredStopAtLevel=4"), "hub.sandbox.play=false",
        "hub.routes=" + Files.createTempDirectory("no-routes"), "hub.mail.imap.read=false");
    awaitLife(world.start());
    for (var i = 0; i < many; i++) {
      var node = new HubProcess(List.of("-Xmx512m", "-XX:TieredStopAtLevel=4"), settings(more));
      nodes.add(node);
      awaitLife(node.start());
    }
  }

  private String[] settings(String... more) {
    var settings = new ArrayList<>(List.of("hub.sandbox.play=false", "hub.data=" + world.data(),
        "hub.sandbox.port=" + world.setting("server.port"),
        "hub.mail.port=" + world.setting("hub.sandbox.mail.port"),
        "hub.mail.imap.port=" + world.setting("hub.sandbox.mail.imap-port"),
        "spring.datasource.url=" + database));
    settings.addAll(List.of(more));
    return settings.toArray(String[]::new);
  }

  List<HubProcess> nodes() {
    return nodes;
  }

  /// @return where its nodes keep everything, for who counts
  JdbcClient tables() {
    return nodes.getFirst().tables();
  }

  String database() {
    return database;
  }

  /// @return bytes of the machine's memory that its nodes hold
  long resident() throws IOException {
    var sum = 0L;
    for (var node : nodes)
      for (var line : Files.readAllLines(Path.of("/proc/%d/status".formatted(node.pid()))))
        if (line.startsWith("VmRSS:"))
          sum += Long.parseLong(line.replaceAll("\\D", "")) << 10;
    return sum;
  }

  /// @return bytes of the first node's heap that are still in use when all that can go has gone
  long heapAfterCollection() throws IOException {
    nodes.getFirst().jcmd("GC.run");
    var used = Pattern.compile("heap.*used (\\d+)K")
        .matcher(nodes.getFirst().jcmd("GC.heap_info"));
    if (!used.find())
      throw new IOException("jcmd has another format");
    return Long.parseLong(used.group(1)) << 10;
  }

  /// @return seconds of CPU that its nodes have used
  double cpu() {
    return nodes.stream().mapToDouble(node -> node.cpu().toMillis() / 1e3).sum();
  }

  private static void awaitLife(HubProcess hub) {
    await().atMost(STARTING).alias("see " + hub.log()).ignoreExceptions()
        .until(() -> hub.get("/actuator/health/liveness") != null);
  }

  /// Also when the load is stopped in the middle.
  private void stopAll() {
    try {
      close();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws InterruptedException {
    for (var node : nodes)
      node.close();
    world.close();
  }
}
