package no.fakturahub.sandbox.peppol;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import no.fakturahub.sandbox.peppol.Faults.Kind;
import no.fakturahub.sandbox.peppol.PeppolSandbox.Settings;
import no.fakturahub.sandbox.peppol.Received.Arrival;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where the sandbox's Peppol is asked and told things: who takes part, what came, what shall go wrong.
@RestController("peppolDesk")
@Profile("sandbox")
@RequestMapping("/sandbox/peppol")
final class Desk {

  record Participant(String participant, boolean reachable) {}

  record Fault(Kind kind, int times) {}

  private final Set<String> participants;
  private final Received received;
  private final Faults faults;

  Desk(Settings settings, Received received, Faults faults) {
    this.participants = settings.identifiers();
    this.received = received;
    this.faults = faults;
  }

  /// Stands where SML and SMP will: 200 for one who takes invoices, 404 for one who does not.
  @GetMapping("/participants/{id}")
  ResponseEntity<Participant> participant(@PathVariable String id) {
    if (faults.strikes(Kind.DIRECTORY_DOWN))
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    var reachable = participants.contains(id);
    return ResponseEntity.status(reachable ? HttpStatus.OK : HttpStatus.NOT_FOUND)
        .body(new Participant(id, reachable));
  }

  @GetMapping("/received")
  List<Arrival> received() throws IOException {
    return received.all();
  }

  @PostMapping("/faults")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void arm(@RequestBody Fault fault) {
    faults.arm(fault.kind(), fault.times());
  }
}
