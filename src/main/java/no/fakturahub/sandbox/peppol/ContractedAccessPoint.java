package no.fakturahub.sandbox.peppol;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fakturahub.sandbox.peppol.Faults.Kind;
import org.apache.coyote.CloseNowException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// An access point one has a contract with. Its interface is made up, and nobody's: `POST /documents` with the document
/// as it is and an `Idempotency-Key`; 202 with a `Document-Id`, 409 with the same one when the key has been used, 422
/// for what it will not take, 429 and 503 for what it cannot take now.
@RestController("peppolContracted")
@Profile("sandbox")
@RequestMapping("/sandbox/access-point")
final class ContractedAccessPoint {

  record Taken(String key, String sender, String receiver, String type, String document) {}

  private final Faults faults;
  private final Map<String, Taken> taken = new LinkedHashMap<>();

  ContractedAccessPoint(Faults faults) {
    this.faults = faults;
  }

  @PostMapping("/documents")
  ResponseEntity<String> post(@RequestHeader("Idempotency-Key") String key,
      @RequestHeader("Peppol-Sender") String sender,
      @RequestHeader("Peppol-Receiver") String receiver,
      @RequestHeader("Peppol-Document-Type") String type, @RequestBody String document)
      throws IOException {
    if (faults.strikes(Kind.CONTRACTED_BUSY))
      return ResponseEntity.status(429).body("Too many documents");
    if (faults.strikes(Kind.CONTRACTED_DOWN))
      return ResponseEntity.status(503).body("Down for maintenance");
    if (faults.strikes(Kind.CONTRACTED_REFUSES))
      return ResponseEntity.status(422).body("The receiver takes no such document");
    var before = keep(new Taken(key, sender, receiver, type, document));
    if (faults.strikes(Kind.CONTRACTED_LOST_ANSWER))
      throw new CloseNowException("The sandbox was asked to lose this answer");
    return ResponseEntity.status(before ? 409 : 202).header("Document-Id", "ap-" + key)
        .body(before ? "Taken before" : "Taken");
  }

  /// In the order they came, each once; gone when the sandbox stops.
  @GetMapping("/documents")
  synchronized List<Taken> all() {
    return List.copyOf(taken.values());
  }

  private synchronized boolean keep(Taken one) {
    return taken.putIfAbsent(one.key(), one) != null;
  }
}
