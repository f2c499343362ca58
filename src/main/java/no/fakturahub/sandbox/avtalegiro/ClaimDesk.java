package no.fakturahub.sandbox.avtalegiro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Takes claim files from the payee, or says why not in a receipt beside them. A file is rejected whole for its form; a
/// claim alone for what it asks.
@Component
@Profile("sandbox")
class ClaimDesk {

  private static final int DAYS_AHEAD = 4;

  private final GiroFolders folders;
  private final Journal journal;
  private final Agreements agreements;
  private final Clock clock;

  ClaimDesk(GiroFolders folders, Journal journal, Agreements agreements, Clock clock) {
    this.folders = folders;
    this.journal = journal;
    this.agreements = agreements;
    this.clock = clock;
  }

  synchronized void takeWhatHasArrived() throws IOException {
    for (var file : folders.arrived()) {
      var receipt = take(Files.readAllBytes(file));
      folders.give("receipts", file.getFileName() + ".receipt.txt",
          receipt.getBytes(StandardCharsets.ISO_8859_1));
      folders.keep(file);
    }
  }

  private String take(byte[] file) throws IOException {
    if (journal.knows(Sha256.of(file)))
      return "KNOWN\r\nThe same file was taken before; nothing is claimed twice.\r\n";
    try {
      return accept(Sha256.of(file), StrictReader.read(file));
    } catch (Rejected rejected) {
      return "REJECTED\r\n" + rejected.getMessage() + "\r\n";
    }
  }

  private String accept(String sha256, List<Demand> demands) throws IOException, Rejected {
    for (var demand : demands) {
      if (journal.hasAssignment(demand.account(), demand.assignment()))
        throw new Rejected(1, "assignment %d was used within twelve months and a day"
            .formatted(demand.assignment()));
    }
    var receipt = new StringBuilder("TAKEN\r\n");
    var good = new ArrayList<Demand>();
    for (var demand : demands) {
      var why = whyNot(demand);
      if (why == null)
        good.add(demand);
      else
        receipt.append("line %d, transaction %d: refused: %s\r\n".formatted(demand.line(),
            demand.number(), why));
    }
    journal.took(sha256, good);
    return receipt.append("%d of %d taken\r\n".formatted(good.size(), demands.size())).toString();
  }

  private @Nullable String whyNot(Demand demand) throws IOException {
    var today = LocalDate.now(clock);
    if (!KidAlgorithm.MOD10.closes(demand.kid()))
      return "the KID's check digit is wrong";
    if (demand.isCancellation())
      return isDue(demand) && demand.due().isAfter(today) ? null : "no such claim is due later";
    if (!agreements.cover(demand))
      return "no mandate covers the KID";
    if (demand.due().isBefore(today.plusDays(DAYS_AHEAD)))
      return "due too soon";
    return demand.due().isAfter(today.plusMonths(12)) ? "due too late" : null;
  }

  private boolean isDue(Demand cancellation) throws IOException {
    return journal.standings().stream().anyMatch(one -> one.state() == Journal.State.DUE
        && cancellation.isSameClaimAs(one.claim()));
  }
}
