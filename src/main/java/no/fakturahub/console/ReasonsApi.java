package no.fakturahub.console;

import java.util.List;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.Reason;
import no.fakturahub.parked.Reasons;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The catalogue of everything that the hub refuses or stops at: what happened, and what to do, in both languages.
@RestController
class ReasonsApi {

  private final Reasons reasons;

  ReasonsApi(Reasons reasons) {
    this.reasons = reasons;
  }

  @GetMapping("/api/reasons")
  List<Reason> all() {
    return reasons.all();
  }

  @GetMapping("/api/reasons/{code}")
  Reason one(@PathVariable("code") String code) {
    if (!reasons.explains(code))
      throw new Refused("REASON_NONE", code);
    return reasons.of(code);
  }
}
