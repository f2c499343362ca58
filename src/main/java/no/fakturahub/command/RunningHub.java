package no.fakturahub.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A hub that runs somewhere, by its REST API.
final class RunningHub {

  /// What a command does with it.
  interface Talk {
    int with(RunningHub hub) throws IOException, SaysNo, IsSilent;
  }

  /// It refused, and this is why.
  static final class SaysNo extends Exception {
    private static final long serialVersionUID = 1;

    SaysNo(String why) {
      super(why);
    }
  }

  /// Nothing answers there, or not as a hub does.
  static final class IsSilent extends Exception {
    private static final long serialVersionUID = 1;

    IsSilent(Throwable cause) {
      super(cause);
    }
  }

  private static final JsonMapper JSON = JsonMapper.shared();
  /// A replay may wait for pauses between tries.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final URI url;
  private final String key;

  /// @param key what it lets this command in by; empty where it asks for none
  RunningHub(URI url, String key) {
    this.url = url;
    this.key = key;
  }

  JsonNode get(String path) throws SaysNo, IsSilent {
    return json(bytes(path));
  }

  byte[] bytes(String path) throws SaysNo, IsSilent {
    return send(request(path).GET());
  }

  JsonNode post(String path, String type, byte[] body) throws SaysNo, IsSilent {
    return json(send(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body))));
  }

  JsonNode postJson(String path, Object body) throws SaysNo, IsSilent {
    return post(path, "application/json", JSON.writeValueAsBytes(body));
  }

  private HttpRequest.Builder request(String path) throws IsSilent {
    try {
      var request = HttpRequest.newBuilder(url.resolve(path)).timeout(PATIENCE);
      return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    } catch (IllegalArgumentException noAddress) {
      throw new IsSilent(noAddress);
    }
  }

  private static byte[] send(HttpRequest.Builder request) throws SaysNo, IsSilent {
    try (var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
      HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 300)
        throw new SaysNo(json(answer.body()).path("detail").asString("" + answer.statusCode()));
      return answer.body();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IsSilent(stopping);
    } catch (IOException unreachable) {
      throw new IsSilent(unreachable);
    }
  }

  private static JsonNode json(byte[] body) throws IsSilent {
    try {
      return JSON.readTree(body);
    } catch (JacksonException notAHub) {
      throw new IsSilent(notAHub);
    }
  }
}
