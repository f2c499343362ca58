package no.fakturahub.sandbox.avtalegiro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The payers' mandates, as `samples/mandates.csv` says.
@Component
@Profile("sandbox")
class Agreements {

  /// @param kid of the invoice the payer had at hand
  /// @param notice J or N
  record Mandate(String account, String kid, String notice) {}

  private final GiroFolders folders;
  private final int fixedDigits;

  /// @param fixedDigits how many of a KID's first digits name the payer, as the payees have agreed with the bank
  Agreements(GiroFolders folders,
      @Value("${hub.sandbox.avtalegiro.fixed-digits}") int fixedDigits) {
    this.folders = folders;
    this.fixedDigits = fixedDigits;
  }

  List<Mandate> all() {
    try {
      return Files.readAllLines(folders.mandates()).stream().filter(line -> !line.startsWith("#"))
          .map(line -> line.split(";")).filter(cell -> cell.length == 3)
          .map(cell -> new Mandate(cell[0].strip(), cell[1].strip(), cell[2].strip())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean cover(Demand claim) {
    return all().stream().anyMatch(mandate -> mandate.account().equals(claim.account())
        && mandate.kid().length() == claim.kid().length()
        && mandate.kid().regionMatches(0, claim.kid(), 0, fixedDigits));
  }
}
