package no.fakturahub.sandbox.avtalegiro;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.fakturahub.sandbox.avtalegiro.Journal.Standing;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What payers see in their banks, and a way not to wait for the due date.
@RestController
@Profile("sandbox")
class GiroPages {

  private final Journal journal;
  private final DebitDay debits;

  GiroPages(Journal journal, DebitDay debits) {
    this.journal = journal;
    this.debits = debits;
  }

  @GetMapping("/sandbox/avtalegiro/claims")
  List<Standing> claims() throws IOException {
    return journal.standings();
  }

  /// Debits all that is due by then.
  @PostMapping("/sandbox/avtalegiro/debits")
  List<Standing> debit(
      @RequestParam("until") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until)
      throws IOException {
    debits.pay(until);
    return journal.standings();
  }
}
