package no.fakturahub.payment.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ocrgiro.OcrFile;
import no.fakturahub.ocrgiro.OcrListener;
import no.fakturahub.ocrgiro.OcrSummary;
import no.fakturahub.ocrgiro.OcrTransaction;
import no.fakturahub.payment.shell.BankFiles.Booked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Books a proven file: every payment in it in one transaction, and one file after another.
@Component
class Booking {

  private final JdbcClient db;
  private final BankFiles files;
  private final Matching matching;

  Booking(JdbcClient db, BankFiles files, Matching matching) {
    this.db = db;
    this.files = files;
    this.matching = matching;
  }

  /// @return what was done, for the log
  /// @throws Refused when another file was booked under the same transmission number
  @Transactional
  String book(BankFile file, OcrSummary proven, Collection<KidAgreement> agreements)
      throws IOException {
    takeTurn();
    if (files.isBooked(file))
      return "%s was booked before".formatted(file.name());
    var transmission = Objects.requireNonNull(proven.transmission());
    var before = files.booked(transmission);
    if (before.isPresent())
      return copyOf(before.get(), file);
    files.book(file, transmission);
    OcrFile.read(new ByteArrayInputStream(file.bytes()), agreements, new OcrListener() {
      @Override
      public void transaction(OcrTransaction transaction) {
        matching.book(file, transaction);
      }
    });
    return "%s: %d payments, kr %s, booked; %d mandates passed by".formatted(file.name(),
        proven.transactions(), proven.sum(), proven.mandates());
  }

  private String copyOf(Booked before, BankFile file) {
    if (!before.contentSha256().equals(BankFile.contentSha256(file.bytes())))
      throw new Refused("BANK_FILE_NUMBER_REUSED",
          "%s ≠ %s".formatted(file.name(), before.name()));
    files.copy(file);
    return "%s is a copy of %s, which was booked before".formatted(file.name(), before.name());
  }

  /// Held until the transaction ends.
  private void takeTurn() {
    db.sql("select one from payment_turn for update").query(Integer.class).single();
  }
}
