package no.fakturahub.sandbox.avtalegiro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.fakturahub.kernel.BankDays;
import no.fakturahub.sandbox.avtalegiro.Journal.Standing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Debits the payers on the bank day their claims are due, and tells the payee by OCR giro, type 15.
@Component
@Profile("sandbox")
class DebitDay {

  /// Beyond the numbers of the bank's other files.
  private static final int FIRST_TRANSMISSION = 5_000_000;

  private final Journal journal;
  private final GiroFolders folders;

  DebitDay(Journal journal, GiroFolders folders) {
    this.journal = journal;
    this.folders = folders;
  }

  /// @param until pays all that is due then or before, each on its own day
  synchronized void pay(LocalDate until) throws IOException {
    var due = journal.standings().stream().filter(one -> one.state() == Journal.State.DUE)
        .map(Standing::claim).filter(one -> !day(one).isAfter(until)).toList();
    for (var day : due.stream().map(DebitDay::day).distinct().sorted().toList()) {
      journal.paid(journal.payments().size() + 1, day,
          due.stream().filter(one -> day(one).equals(day)).toList());
    }
    tell();
  }

  /// What was paid before the process ended is told of after it has begun again.
  private void tell() throws IOException {
    for (var paid : journal.payments()) {
      if (paid.told())
        continue;
      folders.give("out", "OCR.AG%06d.txt".formatted(paid.number()),
          GiroOcr.payments(FIRST_TRANSMISSION + paid.number(), paid.day(), paid.claims())
              .getBytes(StandardCharsets.ISO_8859_1));
      journal.told(paid.number());
    }
  }

  private static LocalDate day(Demand claim) {
    return BankDays.onOrAfter(claim.due());
  }
}
