package no.fakturahub.sandbox.sms;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Every text message that came, one a line on disk before the gateway says yes.
@Component("sandboxPhones")
@Profile("sandbox")
public class Phones {

  /// @param to digits only, with country code
  public record Message(String id, String to, String text) {}

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;
  private final Map<String, Message> messages = new LinkedHashMap<>();

  Phones(@Value("${hub.data}") Path data) throws IOException {
    file = Files.createDirectories(data.resolve("sandbox")).resolve("sms.jsonl");
    for (var line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      whole(line).ifPresent(message -> messages.put(message.id(), message));
    }
    Files.writeString(file, "\n", CREATE, APPEND);
  }

  /// The same id again changes nothing.
  synchronized void take(Message message) throws IOException {
    if (messages.containsKey(message.id()))
      return;
    Files.writeString(file, JSON.writeValueAsString(message) + "\n", CREATE, APPEND, DSYNC);
    messages.put(message.id(), message);
  }

  /// The oldest first.
  public synchronized List<Message> all() {
    return List.copyOf(messages.values());
  }

  /// A line that was cut off by the end of the process never came.
  private static Optional<Message> whole(String line) {
    return line.endsWith("}") ? Optional.of(JSON.readValue(line, Message.class)) : Optional.empty();
  }
}
