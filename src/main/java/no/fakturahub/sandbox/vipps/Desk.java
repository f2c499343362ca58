package no.fakturahub.sandbox.vipps;

import no.fakturahub.sandbox.vipps.Faults.Fault;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a person or a test does in the sandbox itself: see the payments, ask for trouble.
@RestController("vippsDesk")
@RequestMapping("/sandbox/vipps")
@Profile("sandbox")
class Desk {

  private final Payments payments;
  private final Messages messages;
  private final Faults faults;

  Desk(Payments payments, Messages messages, Faults faults) {
    this.payments = payments;
    this.messages = messages;
    this.faults = faults;
  }

  @GetMapping("/payments")
  ResponseEntity<byte[]> payments() {
    var answer = Json.object();
    answer.putArray("payments").addAll(payments.all());
    return Json.answer(200, answer.get("payments"));
  }

  /// `{"kind": "ANSWER_LOST", "times": 1, "call": "POST capture"}`
  @PostMapping("/faults")
  void strike(@RequestBody Fault fault) {
    faults.add(fault);
  }

  @DeleteMapping("/faults")
  void relent() {
    faults.clear();
  }

  /// The messages that were held back go out.
  @PostMapping("/messages")
  void letGo() {
    messages.letGo();
  }
}
