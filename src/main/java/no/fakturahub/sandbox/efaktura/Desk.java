package no.fakturahub.sandbox.efaktura;

import java.util.List;
import no.fakturahub.sandbox.efaktura.Faults.Fault;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where the operator is asked and told things: what lies in the net banks, who blocks whom, what shall go wrong.
@RestController("efakturaDesk")
@RequestMapping("/sandbox/efaktura")
@Profile("sandbox")
class Desk {

  record Shown(Claim invoice, String state) {}

  record Block(String identifier, String issuer) {}

  private final Operator operator;
  private final Faults faults;

  Desk(Operator operator, Faults faults) {
    this.operator = operator;
    this.faults = faults;
  }

  @GetMapping
  List<Shown> all() {
    return operator.claims().stream().map(claim -> new Shown(claim, state(claim))).toList();
  }

  private String state(Claim claim) {
    if (operator.what(Happened.Kind.CANCELLED, claim.id()).isPresent())
      return "CANCELLED";
    return operator.what(Happened.Kind.REJECTED, claim.id()).map(_ -> "REJECTED")
        .orElse("IN_THE_BANK");
  }

  /// `{"identifier": "80012345", "issuer": "987654325"}`: the consumer will not hear from the seller any more.
  @PostMapping("/blocks")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void block(@RequestBody Block block) {
    operator.happens(Happened.Kind.BLOCKED, block.identifier(), block.issuer());
  }

  /// `{"kind": "ANSWER_LOST", "times": 1, "call": "addInvoices"}`
  @PostMapping("/faults")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void strike(@RequestBody Fault fault) {
    faults.add(fault);
  }

  @DeleteMapping("/faults")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void relent() {
    faults.clear();
  }
}
