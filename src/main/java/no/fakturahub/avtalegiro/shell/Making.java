package no.fakturahub.avtalegiro.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.avtalegiro.Claim;
import no.fakturahub.avtalegiro.Errand;
import no.fakturahub.avtalegiro.file.Assignment;
import no.fakturahub.avtalegiro.file.AssignmentKind;
import no.fakturahub.avtalegiro.file.ClaimFile;
import no.fakturahub.avtalegiro.file.Transaction;
import no.fakturahub.avtalegiro.file.TransactionType;
import no.fakturahub.avtalegiro.shell.AvtaleGiroSettings.Agreement;
import no.fakturahub.avtalegiro.shell.Collecting.Going;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Sha256;
import org.springframework.stereotype.Component;

/// Writes a file down, with its numbers and which claims stand in it, before it leaves.
@Component
class Making {

  private final SeriesTable series;
  private final FileTable files;
  private final ClaimTable claims;
  private final Clock clock;

  Making(SeriesTable series, FileTable files, ClaimTable claims, Clock clock) {
    this.series = series;
    this.files = files;
    this.claims = claims;
    this.clock = clock;
  }

  void takeTurn(Seller seller, Agreement agreement) {
    series.takeTurn(seller, agreement);
  }

  Optional<GiroFile> fileOf(Errand errand) {
    return claims.fileOf(claims.find(errand.claim()), errand.kind()).map(files::find);
  }

  boolean liesAtTheBank(Claim claim) {
    return claims.fileOf(claim, AssignmentKind.CLAIMS).map(files::find).filter(GiroFile::left)
        .isPresent();
  }

  GiroFile claims(Errand errand, Seller seller, Agreement agreement, List<Going> going) {
    var file = make(errand, seller, agreement, numbered(going));
    for (var i = 0; i < going.size(); i++) {
      var one = going.get(i);
      claims.file(one.claim(), file.id(), i + 1,
          one.goes().type() == TransactionType.BANK_NOTICE);
    }
    return file;
  }

  GiroFile cancellations(Errand errand, Seller seller, Agreement agreement, List<Going> going) {
    var file = make(errand, seller, agreement, numbered(going));
    for (var i = 0; i < going.size(); i++) {
      claims.fileCancellation(going.get(i).claim(), file.id(), i + 1);
    }
    return file;
  }

  private static List<Transaction> numbered(List<Going> going) {
    var transactions = new ArrayList<Transaction>();
    going.forEach(one -> transactions.add(one.numbered(transactions.size() + 1)));
    return transactions;
  }

  private GiroFile make(Errand errand, Seller seller, Agreement agreement,
      List<Transaction> transactions) {
    var assignment = series.nextAssignment(seller, LocalDate.now(clock));
    var unit = agreement.customerUnit();
    var number = series.nextTransmission(unit);
    var bytes = new ClaimFile(unit, number, List.of(
        new Assignment(errand.kind(), assignment, seller.account(), transactions))).bytes();
    var file = new GiroFile(UUID.randomUUID(), errand.kind(), assignment, agreement.folder(),
        "AG.%s.%07d.%s.txt".formatted(unit, number, LocalDate.now(clock)), bytes,
        Sha256.of(bytes), errand.claim(), false);
    files.keep(file, seller.account());
    return file;
  }
}
