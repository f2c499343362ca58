package no.fakturahub.sandbox.avtalegiro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.fakturahub.avtalegiro.file.Assignment;
import no.fakturahub.avtalegiro.file.AssignmentKind;
import no.fakturahub.avtalegiro.file.ClaimFile;
import no.fakturahub.avtalegiro.file.Specification;
import no.fakturahub.avtalegiro.file.Transaction;
import no.fakturahub.avtalegiro.file.TransactionType;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sandbox's bank on its own disk, with files that the hub wrote and files that the hub reads.
class BankCentreTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate DUE = LocalDate.of(2026, 12, 24);
  private static final AccountNumber ACCOUNT = new AccountNumber("60210000014");
  private static final Kid KARIS = Kid.of("000104000501", KidAlgorithm.MOD10);
  private static final Kid OLAS = Kid.of("000105000502", KidAlgorithm.MOD10);

  @TempDir
  Path data;
  private GiroFolders folders;
  private Journal journal;
  private ClaimDesk desk;
  private DebitDay debits;

  @BeforeEach
  void open() throws IOException {
    Files.writeString(data.resolve("mandates.csv"),
        "# account;kid;notice\n60210000014;%s;J\n".formatted(KARIS));
    begin();
  }

  /// As after a kill: what is in memory is gone.
  private void begin() {
    folders = new GiroFolders(data, data);
    journal = new Journal(folders);
    var clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    desk = new ClaimDesk(folders, journal, new Agreements(folders, 6), clock);
    debits = new DebitDay(journal, folders);
  }

  @Test
  void aClaimIsTakenOnceHoweverOftenItsFileComes() throws IOException {
    var file = claims(1, claim(1, KARIS, DUE));

    assertThat(receiptOf("a.txt", file)).startsWith("TAKEN").contains("1 of 1 taken");
    begin();
    assertThat(receiptOf("a.txt", file)).startsWith("KNOWN");

    assertThat(journal.standings()).singleElement()
        .satisfies(one -> assertThat(one.state()).isEqualTo(Journal.State.DUE));
  }

  @Test
  void anotherFileUnderAUsedAssignmentNumberIsRejected() throws IOException {
    receiptOf("a.txt", claims(1, claim(1, KARIS, DUE)));

    assertThat(receiptOf("b.txt", claims(1, claim(1, KARIS, DUE.plusDays(1)))))
        .startsWith("REJECTED").contains("assignment 1 was used");
  }

  @Test
  void aFileOfWrongFormIsRejectedWhole() throws IOException {
    var file = new String(claims(1, claim(1, KARIS, DUE)), StandardCharsets.ISO_8859_1);

    assertThat(receiptOf("a.txt", file.replace("NY000089", "NY000088")
        .getBytes(StandardCharsets.ISO_8859_1))).startsWith("REJECTED").contains("line ");
    assertThat(journal.standings()).isEmpty();
  }

  @Test
  void claimsThatCannotBeAreRefusedAlone() throws IOException {
    assertThat(receiptOf("a.txt", claims(1, claim(1, OLAS, DUE), claim(2, KARIS, TODAY.plusDays(3)),
        claim(3, KARIS, TODAY.plusMonths(13)), claim(4, KARIS, DUE))))
        .contains("transaction 1: refused: no mandate", "transaction 2: refused: due too soon",
            "transaction 3: refused: due too late", "1 of 4 taken");
  }

  @Test
  void aClaimIsPaidOnItsBankDayAndTheHubReadsIt() throws IOException {
    receiptOf("a.txt", claims(1, claim(1, KARIS, DUE)));

    debits.pay(DUE.plusDays(3));
    assertThat(out()).isEmpty();
    debits.pay(DUE.plusDays(4));
    debits.pay(DUE.plusDays(5));

    assertThat(out()).hasSize(1);
    assertThat(OcrHeard.in(Files.readAllBytes(out().getFirst())).payments())
        .containsExactly("15 2026-12-28 125000 " + KARIS);
    assertThat(journal.standings().getFirst().state()).isEqualTo(Journal.State.PAID);
  }

  @Test
  void aPaymentThatWasNotToldOfBeforeTheProcessEndedIsToldOfAfterwards() throws IOException {
    receiptOf("a.txt", claims(1, claim(1, KARIS, DUE)));
    journal.paid(1, DUE, journal.standings().stream().map(Journal.Standing::claim).toList());
    begin();

    debits.pay(TODAY);

    assertThat(out()).hasSize(1);
  }

  @Test
  void aCancelledClaimIsNotPaid() throws IOException {
    receiptOf("a.txt", claims(1, claim(1, KARIS, DUE)));
    var cancellation = new Transaction(TransactionType.CANCELLATION, 1, DUE, new Money(125_000),
        KARIS, "", "", Specification.NONE);

    assertThat(receiptOf("b.txt", new ClaimFile("00123456", 2, List.of(new Assignment(
        AssignmentKind.CANCELLATIONS, 2, ACCOUNT, List.of(cancellation)))).bytes()))
        .contains("1 of 1 taken");
    debits.pay(DUE.plusYears(1));

    assertThat(out()).isEmpty();
    assertThat(receiptOf("c.txt", new ClaimFile("00123456", 3, List.of(new Assignment(
        AssignmentKind.CANCELLATIONS, 3, ACCOUNT, List.of(cancellation)))).bytes()))
        .contains("no such claim");
  }

  private String receiptOf(String name, byte[] file) throws IOException {
    var in = Files.createDirectories(data.resolve("sandbox/sftp/sparebanken/in"));
    Files.write(in.resolve(name), file);
    desk.takeWhatHasArrived();
    assertThat(in.resolve(name)).doesNotExist();
    return Files.readString(
        data.resolve("sandbox/sftp/sparebanken/receipts").resolve(name + ".receipt.txt"),
        StandardCharsets.ISO_8859_1);
  }

  private List<Path> out() throws IOException {
    var out = Files.createDirectories(data.resolve("sandbox/sftp/sparebanken/out"));
    try (var files = Files.list(out)) {
      return files.sorted().toList();
    }
  }

  private static Transaction claim(int number, Kid kid, LocalDate due) {
    return new Transaction(TransactionType.BANK_NOTICE, number, due, new Money(125_000), kid,
        "Kari", "", new Specification(List.of("Faktura 501")));
  }

  private static byte[] claims(int assignment, Transaction... claims) {
    return new ClaimFile("00123456", assignment, List.of(new Assignment(AssignmentKind.CLAIMS,
        assignment, ACCOUNT, List.of(claims)))).bytes();
  }
}
