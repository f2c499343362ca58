package no.fakturahub.event.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/// One real broker of Kafka, in this JVM, on loopback.
public final class Broker implements AutoCloseable {

  private final KafkaRaftServer server;
  private final int port;

  public Broker(Path folder, int port) throws IOException {
    this.port = port;
    var controller = free();
    var settings = new Properties();
    settings.putAll(Map.of("process.roles", "broker,controller", "node.id", "1",
        "controller.quorum.voters", "1@127.0.0.1:" + controller, "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controller),
        "controller.listener.names", "CONTROLLER", "log.dirs", folder.resolve("log").toString(),
        "num.partitions", "4", "offsets.topic.replication.factor", "1", "log.cleaner.enable",
        "false"));
    var file = folder.resolve("server.properties");
    try (var out = Files.newOutputStream(file)) {
      settings.store(out, null);
    }
    var said = new ByteArrayOutputStream();
    var code = StorageTool.execute(
        new String[]{"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
        new PrintStream(said, true, StandardCharsets.UTF_8));
    if (code != 0)
      throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
    server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
    server.startup();
  }

  public String address() {
    return "127.0.0.1:" + port;
  }

  public static int free() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
