package no.fakturahub.sandbox.peppol;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import no.fakturahub.sandbox.peppol.Faults.Kind;
import no.fakturahub.sandbox.peppol.Received.Arrival;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where the sandbox's Peppol is asked and told things: what came, what is answered, what shall go wrong.
@RestController("peppolDesk")
@Profile("sandbox")
@RequestMapping("/sandbox/peppol")
final class Desk {

  record Fault(Kind kind, int times) {}

  private final Received received;
  private final Faults faults;
  private final Responder responder;

  Desk(Received received, Faults faults, Responder responder) {
    this.received = received;
    this.faults = faults;
    this.responder = responder;
  }

  @GetMapping("/received")
  List<Arrival> received() throws IOException {
    return received.all();
  }

  /// The customer, or its access point, answers what it has got.
  @PostMapping("/respond")
  Responder.Sent respond(@RequestBody Responder.Ask ask)
      throws IOException, GeneralSecurityException {
    return responder.respond(ask);
  }

  @PostMapping("/faults")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void arm(@RequestBody Fault fault) {
    faults.arm(fault.kind(), fault.times());
  }
}
