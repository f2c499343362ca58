package no.fakturahub.sandbox.sms;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.sandbox.sms.Phones.Message;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The gateway: takes messages, and shows them. Its next answer for a number can be trouble.
@RestController("sandboxSms")
@RequestMapping("/sandbox/sms")
@Profile("sandbox")
class SmsDoor {

  /// @param to the number it strikes
  /// @param lost whether the message is taken all the same
  record Trouble(String to, int status, boolean lost) {}

  private final Phones phones;
  private final Map<String, Trouble> coming = new ConcurrentHashMap<>();

  SmsDoor(Phones phones) {
    this.phones = phones;
  }

  @PostMapping
  ResponseEntity<Map<String, String>> take(@RequestBody Message message) throws IOException {
    var trouble = coming.remove(message.to());
    if (trouble == null || trouble.lost())
      phones.take(message);
    return trouble == null
        ? ResponseEntity.accepted().body(Map.of("id", "sandbox-" + message.id()))
        : ResponseEntity.status(trouble.status()).body(Map.of());
  }

  @GetMapping
  List<Message> all() {
    return phones.all();
  }

  /// `{"to": "4791234567", "status": 500, "lost": true}`: the next message is taken, and the answer
  /// says otherwise.
  @PostMapping("/trouble")
  void strike(@RequestBody Trouble trouble) {
    coming.put(trouble.to(), trouble);
  }
}
