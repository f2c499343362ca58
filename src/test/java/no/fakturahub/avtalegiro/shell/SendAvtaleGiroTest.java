package no.fakturahub.avtalegiro.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import no.fakturahub.avtalegiro.ClaimState;
import no.fakturahub.avtalegiro.file.AssignmentKind;
import no.fakturahub.avtalegiro.file.TransactionType;
import no.fakturahub.customer.Channel;
import no.fakturahub.invoice.Step;
import no.fakturahub.kernel.Money;
import no.fakturahub.routing.shell.SftpServerForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The route `send-avtalegiro` and its task, to a real SFTP server, with whatever may happen on the way.
@GiroTest
class SendAvtaleGiroTest {

  @Autowired
  Giro giro;
  @Autowired
  SftpServerForTests bank;
  @Autowired
  Post efaktura;

  @BeforeEach
  void clear() throws IOException {
    giro.clear();
  }

  @Test
  void claimsForAnAccountGoInOneFileWithTheirNotices() {
    giro.kariSigns('J');
    var first = giro.approved(Channel.EMAIL);
    var second = giro.approved(Channel.EMAIL);
    giro.after(Duration.ofMinutes(9));
    assertThat(giro.atTheBank()).isEmpty();

    giro.after(Duration.ofMinutes(1));

    assertThat(giro.atTheBank()).singleElement()
        .satisfies(file -> assertThat(file).hasFileName("AG.00123456.0000017.2026-11-23.txt"));
    var file = Shelf.read(giro.atTheBank().getFirst());
    assertThat(file.sender()).isEqualTo("00123456");
    assertThat(file.assignments()).singleElement().satisfies(assignment -> {
      assertThat(assignment.kind()).isEqualTo(AssignmentKind.CLAIMS);
      assertThat(assignment.number()).isEqualTo(42);
      assertThat(assignment.transactions()).hasSize(2).allSatisfy(claim -> {
        assertThat(claim.type()).isEqualTo(TransactionType.BANK_NOTICE);
        assertThat(claim.amount()).isEqualTo(Money.ofKroner("1250.00"));
        assertThat(claim.due()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(claim.payer()).isEqualTo("Kari Nordm");
        assertThat(claim.specification().rows().getLast()).startsWith("Å betale kr")
            .endsWith("1 250,00");
      });
      assertThat(assignment.transactions()).extracting(claim -> claim.kid())
          .containsExactly(first.kid(), second.kid());
    });
    assertThat(giro.stateOf(first)).isEqualTo(ClaimState.SENT);
    assertThat(giro.stateOf(second)).isEqualTo(ClaimState.SENT);
    assertThat(giro.evidence(second, Step.CLAIM_SENT))
        .startsWith("AG.00123456.0000017.2026-11-23.txt, assignment 42, transaction 2: "
            + "kr 1250.00 due 2026-12-23, the bank gives notice; sha-256 ");
  }

  @Test
  void aPayerWithoutNoticeIsClaimedWithoutOne() {
    giro.kariSigns('N');
    giro.approved(Channel.EMAIL);

    giro.gathered();

    assertThat(giro.transactionsAtTheBank()).singleElement().satisfies(claim -> {
      assertThat(claim.type()).isEqualTo(TransactionType.OWN_NOTICE);
      assertThat(claim.specification().rows()).isEmpty();
    });
  }

  @Test
  void whoHasNoMandateIsNotClaimed() {
    var invoice = giro.approved(null);

    giro.gathered();

    assertThat(giro.hasClaim(invoice)).isFalse();
    assertThat(giro.atTheBank()).isEmpty();
  }

  @Test
  void theAnswerIsLostAndNothingIsDoubled() throws IOException {
    giro.kariSigns('J');
    var invoice = giro.approved(Channel.EMAIL);
    bank.swallowTheNextRename();

    giro.gathered();

    var there = giro.atTheBank();
    assertThat(there).as("the bank has it, unheard").hasSize(1);
    var bytes = Files.readAllBytes(there.getFirst());
    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.FILED);
    assertThat(giro.steps(invoice)).doesNotContain(Step.CLAIM_SENT);

    giro.after(Duration.ofMinutes(1));

    assertThat(giro.atTheBank()).isEqualTo(there);
    assertThat(Files.readAllBytes(there.getFirst())).isEqualTo(bytes);
    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.SENT);
    assertThat(giro.steps(invoice)).containsExactly(Step.ISSUED, Step.APPROVED,
        Step.CLAIM_PLANNED, Step.CHANNEL_CHOSEN, Step.HANDED_OVER, Step.CLAIM_SENT);
  }

  @Test
  void theBankTookTheFileAwayBeforeTheSecondTryAndKnowsItByNameAndBytes() throws IOException {
    giro.kariSigns('J');
    giro.approved(Channel.EMAIL);
    bank.swallowTheNextRename();
    giro.gathered();
    var taken = giro.atTheBank().getFirst();
    var bytes = Files.readAllBytes(taken);
    Files.delete(taken);

    giro.after(Duration.ofMinutes(1));

    assertThat(giro.atTheBank()).containsExactly(taken);
    assertThat(Files.readAllBytes(taken)).isEqualTo(bytes);
  }

  @Test
  void whatIsApprovedWhileAFileCannotLeaveGoesInTheNext() throws IOException {
    giro.kariSigns('J');
    bank.close();
    var first = giro.approved(Channel.EMAIL);
    giro.gathered();
    var second = giro.approved(Channel.EMAIL);
    bank.again();

    giro.gathered();

    assertThat(giro.atTheBank()).hasSize(2);
    assertThat(giro.transactionsAtTheBank()).extracting(claim -> claim.kid())
        .containsExactly(first.kid(), second.kid());
  }

  @Test
  void anotherChannelsAnswerIsAwaitedAsLongAsThereIsTime() {
    giro.kariSigns('J');
    efaktura.silent = true;
    var invoice = giro.approved(Channel.EFAKTURA);
    giro.gathered();
    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.PLANNED);

    efaktura.silent = false;
    giro.after(Duration.ofHours(1));
    giro.after(Duration.ofMinutes(1));

    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.SENT);
    assertThat(giro.transactionsAtTheBank()).singleElement()
        .satisfies(claim -> assertThat(claim.type()).as("the bank shows it by eFaktura")
            .isEqualTo(TransactionType.OWN_NOTICE));
  }

  @Test
  void whatCannotLeaveWaitsForAPersonAndLeavesWhenReplayed() throws IOException {
    giro.kariSigns('J');
    var invoice = giro.approved(Channel.EMAIL);
    bank.close();
    giro.gathered();
    giro.after(Duration.ofMinutes(1));
    giro.after(Duration.ofMinutes(2));
    giro.after(Duration.ofMinutes(10));
    var parked = giro.parked();
    assertThat(parked.code()).isEqualTo("AVTALEGIRO_NOT_SENT");
    assertThat(parked.name()).isEqualTo("AG.00123456.0000017.2026-11-23.txt");

    bank.again();
    giro.replay(parked);

    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.SENT);
    assertThat(giro.atTheBank()).hasSize(1);
  }
}
