package no.fakturahub.sandbox.vipps;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.node.ObjectNode;

/// Who wants to be told of what, and the sealed messages that tell them (Webhooks API).
final class Messages {

  private final Shelf shelf;
  private final Faults faults;
  private final Post post;
  private final Clock clock;
  private final List<Runnable> late = new ArrayList<>();

  Messages(Path folder, Faults faults, Post post, Clock clock) {
    this.shelf = new Shelf(folder.resolve("webhooks"));
    this.faults = faults;
    this.post = post;
    this.clock = clock;
  }

  /// @return the secret too, this once
  ObjectNode register(String salesUnit, ObjectNode body) {
    var id = UUID.randomUUID().toString();
    var secret = UUID.randomUUID().toString();
    var kept = Json.object().put("id", id).put("salesUnit", salesUnit).put("secret", secret)
        .put("url", body.path("url").asString(""));
    kept.set("events", body.path("events"));
    shelf.put(id, kept);
    return Json.object().put("id", id).put("secret", secret);
  }

  List<ObjectNode> of(String salesUnit) {
    return shelf.all().stream()
        .filter(one -> one.path("salesUnit").asString("").equals(salesUnit)).toList();
  }

  void remove(String id) {
    shelf.remove(id);
  }

  /// @param name the short one that faults are asked for by
  void tell(String salesUnit, String event, String name, ObjectNode body) {
    for (var hook : of(salesUnit)) {
      if (hook.path("events").valueStream().anyMatch(it -> it.asString("").equals(event)))
        send(hook, name, Json.bytes(body));
    }
  }

  /// What was held back goes out now, the last first.
  synchronized void letGo() {
    late.reversed().forEach(Runnable::run);
    late.clear();
  }

  private void send(ObjectNode hook, String name, byte[] body) {
    var address = URI.create(hook.path("url").asString(""));
    var secret = hook.path("secret").asString("");
    var fault = faults.atMessage(name);
    if (fault.isEmpty()) {
      post.send(address, sealed(address, secret, body), body);
      return;
    }
    switch (fault.get()) {
      case MESSAGE_LATE -> hold(() -> post.send(address, sealed(address, secret, body), body));
      case MESSAGE_TWICE -> {
        post.send(address, sealed(address, secret, body), body);
        post.send(address, sealed(address, secret, body), body);
      }
      case MESSAGE_FORGED -> post.sendOnce(address, sealed(address, "not the secret", body), body);
      default -> {
        // it never comes
      }
    }
  }

  private synchronized void hold(Runnable message) {
    late.add(message);
  }

  private List<String> sealed(URI address, String secret, byte[] body) {
    try {
      var date = DateTimeFormatter.RFC_1123_DATE_TIME
          .format(clock.instant().atOffset(ZoneOffset.UTC));
      var hash = base64(MessageDigest.getInstance("SHA-256").digest(body));
      var path = address.getRawPath()
          + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      var seal = mac.doFinal("POST\n%s\n%s;%s;%s"
          .formatted(path, date, address.getRawAuthority(), hash)
          .getBytes(StandardCharsets.UTF_8));
      return List.of("x-ms-date", date, "x-ms-content-sha256", hash, "Authorization",
          "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=" + base64(seal));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
