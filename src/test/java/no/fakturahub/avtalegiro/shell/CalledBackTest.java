package no.fakturahub.avtalegiro.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.fakturahub.avtalegiro.ClaimState;
import no.fakturahub.avtalegiro.file.AssignmentKind;
import no.fakturahub.avtalegiro.file.TransactionType;
import no.fakturahub.credit.Extent;
import no.fakturahub.customer.Channel;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.routing.shell.SftpServerForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of a claim when less is owed than it asks for.
@GiroTest
class CalledBackTest {

  @Autowired
  Giro giro;
  @Autowired
  SftpServerForTests bank;

  @BeforeEach
  void clear() throws IOException {
    giro.clear();
  }

  @Test
  void paidElsewhereBeforeItIsSentItIsWithdrawn() {
    giro.kariSigns('J');
    var invoice = giro.approved(Channel.EMAIL);
    giro.pays(invoice, OcrType.GIRO, 1_250_00, LocalDate.of(2026, 11, 23));

    giro.gathered();

    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.WITHDRAWN);
    assertThat(giro.atTheBank()).isEmpty();
  }

  @Test
  void paidInPartBeforeItIsSentOnlyTheRestIsClaimed() {
    giro.kariSigns('J');
    var invoice = giro.approved(Channel.EMAIL);
    giro.pays(invoice, OcrType.GIRO, 250_00, LocalDate.of(2026, 11, 23));

    giro.gathered();

    assertThat(giro.transactionsAtTheBank()).singleElement()
        .satisfies(claim -> assertThat(claim.amount()).isEqualTo(Money.ofKroner("1000.00")));
  }

  @Test
  void paidElsewhereAfterItIsSentItIsCalledBackOnce() {
    giro.kariSigns('J');
    var invoice = giro.approved(Channel.EMAIL);
    giro.gathered();

    giro.pays(invoice, OcrType.GIRO, 1_250_00, LocalDate.of(2026, 11, 24));
    giro.pays(invoice, OcrType.GIRO, 1_250_00, LocalDate.of(2026, 11, 25));
    giro.gathered();
    giro.gathered();

    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.CANCELLED);
    assertThat(giro.atTheBank()).hasSize(2);
    var cancellation = Shelf.read(giro.atTheBank().getLast()).assignments().getFirst();
    assertThat(cancellation.kind()).isEqualTo(AssignmentKind.CANCELLATIONS);
    assertThat(cancellation.number()).isEqualTo(43);
    assertThat(cancellation.transactions()).singleElement().satisfies(back -> {
      assertThat(back.type()).isEqualTo(TransactionType.CANCELLATION);
      assertThat(back.kid()).isEqualTo(invoice.kid());
      assertThat(back.amount()).isEqualTo(Money.ofKroner("1250.00"));
      assertThat(back.due()).isEqualTo(invoice.due());
    });
    assertThat(giro.steps(invoice)).containsOnlyOnce(Step.CLAIM_CANCELLED);
  }

  @Test
  void paidElsewhereWhileItsFileIsOnTheWayItIsCalledBackAfterwards() throws IOException {
    giro.kariSigns('J');
    var invoice = giro.approved(Channel.EMAIL);
    bank.close();
    giro.gathered();
    giro.pays(invoice, OcrType.GIRO, 1_250_00, LocalDate.of(2026, 11, 24));
    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.TO_CANCEL);
    bank.again();

    giro.after(Duration.ofMinutes(1));
    giro.after(Duration.ofMinutes(2));

    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.CANCELLED);
    assertThat(giro.transactionsAtTheBank()).extracting(one -> one.type())
        .containsExactly(TransactionType.BANK_NOTICE, TransactionType.CANCELLATION);
  }

  @Test
  void aClaimThatTheBankHasPaidIsNotCalledBack() {
    giro.kariSigns('J');
    var invoice = giro.approved(Channel.EMAIL);
    giro.gathered();

    giro.pays(invoice, OcrType.AVTALEGIRO, 1_250_00, LocalDate.of(2026, 12, 23));
    giro.after(Duration.ofDays(30));

    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.PAID);
    assertThat(giro.steps(invoice)).endsWith(Step.CLAIM_SENT, Step.PAID);
    assertThat(giro.atTheBank()).hasSize(1);
  }

  @Test
  void paidElsewhereTooLateIsSaidAndNotHidden() {
    giro.kariSigns('J');
    var invoice = giro.approved(Channel.EMAIL);
    giro.gathered();
    giro.after(Duration.ofDays(29).plusHours(8));

    giro.pays(invoice, OcrType.GIRO, 1_250_00, LocalDate.of(2026, 12, 22));
    giro.gathered();

    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.SENT);
    assertThat(giro.evidence(invoice, Step.CLAIM_NOT_CANCELLED)).contains("too late to cancel");
    assertThat(giro.atTheBank()).hasSize(1);
  }

  @Test
  void creditedWholeItIsCalledBack() {
    giro.kariSigns('J');
    var invoice = giro.approved(Channel.EMAIL);
    giro.gathered();

    giro.credit(invoice, new Extent.Whole());
    giro.gathered();

    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.CANCELLED);
    assertThat(giro.steps(invoice)).endsWith(Step.CREDITED, Step.CLAIM_CANCELLED);
    assertThat(giro.transactionsAtTheBank()).extracting(one -> one.type())
        .containsExactly(TransactionType.BANK_NOTICE, TransactionType.CANCELLATION);
  }

  @Test
  void creditedInPartItIsCalledBackAndTheRestIsClaimed() {
    giro.kariSigns('J');
    var invoice = giro.approved(Channel.EMAIL);
    giro.gathered();

    giro.credit(invoice, new Extent.Part(List.of(),
        List.of(new Extent.OfRate(VatCategory.S, Rate.of("25"), Money.ofKroner("200.00")))));
    giro.gathered();
    giro.gathered();

    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.SENT);
    assertThat(giro.transactionsAtTheBank())
        .extracting(one -> one.type() + " " + one.amount())
        .containsExactly("BANK_NOTICE 1250.00", "CANCELLATION 1250.00", "BANK_NOTICE 1000.00");
    assertThat(giro.transactionsAtTheBank().getLast().specification().rows().getLast())
        .startsWith("Trekkes fra konto kr").endsWith("1 000,00");
  }

  @Test
  void aCreditNoteIsNotClaimed() {
    giro.kariSigns('J');
    var invoice = giro.approved(null);
    giro.credit(invoice, new Extent.Whole());

    giro.gathered();

    assertThat(giro.atTheBank()).isEmpty();
    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.WITHDRAWN);
  }
}
