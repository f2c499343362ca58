package no.fakturahub.avtalegiro.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import no.fakturahub.avtalegiro.ClaimState;
import no.fakturahub.avtalegiro.Samples;
import no.fakturahub.avtalegiro.file.TransactionType;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Step;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.routing.shell.SftpServerForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The route `deliver-avtalegiro`: the bank shows the invoice, or another channel brings it, and never both.
@GiroTest
class DeliverAvtaleGiroTest {

  @Autowired
  Giro giro;
  @Autowired
  SftpServerForTests bank;
  @Autowired
  Post email;
  @Autowired
  Post efaktura;
  @Autowired
  Reports reports;

  @BeforeEach
  void clear() throws IOException {
    giro.clear();
    email.invoices.clear();
  }

  @Test
  void theClaimIsTheDeliveryAndIsHandedOverWhenItsFileLiesAtTheBank() {
    giro.kariSigns('J');
    var invoice = giro.approved(null);
    assertThat(giro.delivery(invoice).channel()).isEqualTo(Channel.AVTALEGIRO);
    assertThat(giro.delivery(invoice).state()).isEqualTo(DeliveryState.PLANNED);

    giro.gathered();

    var delivery = giro.delivery(invoice);
    assertThat(delivery.state()).isEqualTo(DeliveryState.HANDED_OVER);
    assertThat(delivery.messageId()).isEqualTo("AG.00123456.0000017.2026-11-23.txt/1");
    assertThat(delivery.evidence()).contains("assignment 42, transaction 1", "sha-256 ");
    assertThat(giro.steps(invoice)).containsExactly(Step.ISSUED, Step.APPROVED,
        Step.CLAIM_PLANNED, Step.CHANNEL_CHOSEN, Step.CLAIM_SENT, Step.HANDED_OVER);
    assertThat(email.invoices).isEmpty();
  }

  @Test
  void aLostAnswerHandsNothingOverTwice() {
    giro.kariSigns('J');
    var invoice = giro.approved(null);
    bank.swallowTheNextRename();
    giro.gathered();
    assertThat(giro.delivery(invoice).state()).isEqualTo(DeliveryState.PLANNED);

    giro.after(Duration.ofMinutes(1));

    assertThat(giro.delivery(invoice).state()).isEqualTo(DeliveryState.HANDED_OVER);
    assertThat(reports.of(giro.delivery(invoice).id())).hasSize(1);
    assertThat(giro.steps(invoice)).containsOnlyOnce(Step.HANDED_OVER);
    assertThat(giro.transactionsAtTheBank()).hasSize(1);
  }

  @Test
  void whoWantsNoNoticeGetsTheInvoiceAnotherWayAndPaysByAvtaleGiroAllTheSame() {
    giro.kariSigns('N');
    efaktura.silent = false;
    var invoice = giro.approved(Channel.EMAIL);

    giro.gathered();

    assertThat(email.invoices).containsExactly(invoice.id());
    assertThat(giro.transactionsAtTheBank()).singleElement()
        .satisfies(claim -> assertThat(claim.type()).isEqualTo(TransactionType.OWN_NOTICE));
  }

  @Test
  void theReasonWhyNotStandsOnTheTimeline() throws IOException {
    giro.kariSigns('N');
    var quiet = giro.approved(null);
    giro.clear();
    var none = giro.approved(null);
    giro.kariSigns('J');
    var tooLong = giro.approved(null, 60);

    assertThat(giro.evidence(quiet, Step.CHANNEL_CHOSEN))
        .contains("not AVTALEGIRO: the payer gets no notice from the bank");
    assertThat(giro.evidence(none, Step.CHANNEL_CHOSEN))
        .contains("not AVTALEGIRO: no mandate covers KID " + none.kid());
    assertThat(giro.evidence(tooLong, Step.CHANNEL_CHOSEN))
        .contains("not AVTALEGIRO: the invoice does not fit the bank's page");
  }

  @Test
  void aMandateThatEndsBeforeTheFileSendsTheInvoiceAnotherWayWhenAPersonSaysSo() {
    giro.kariSigns('J');
    var invoice = giro.approved(null);
    giro.tellOfMandates(Giro.told(2, Samples.FJORD.kid().of("104", 77), 'J'));

    giro.gathered();

    assertThat(giro.delivery(invoice).state()).isEqualTo(DeliveryState.BOUNCED);
    assertThat(giro.evidence(invoice, Step.BOUNCED)).contains("the mandate has ended");
    giro.replay(giro.parked());
    giro.after(Duration.ofMinutes(1));
    assertThat(giro.delivery(invoice).state()).isEqualTo(DeliveryState.HANDED_OVER);
    assertThat(giro.delivery(invoice).channel()).isNotEqualTo(Channel.AVTALEGIRO);
  }

  @Test
  void noticeThatIsTurnedOffBeforeTheFileBringsTheInvoiceBackAndTheClaimGoes() {
    giro.kariSigns('J');
    var invoice = giro.approved(null);
    giro.kariSigns('N');

    giro.gathered();

    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.SENT);
    assertThat(giro.delivery(invoice).state()).isEqualTo(DeliveryState.BOUNCED);
    assertThat(giro.transactionsAtTheBank()).singleElement()
        .satisfies(claim -> assertThat(claim.type()).isEqualTo(TransactionType.OWN_NOTICE));
  }

  @Test
  void paidBeforeAnyoneHasSeenItIsForAPersonToLookAt() {
    giro.kariSigns('J');
    var invoice = giro.approved(null);
    giro.pays(invoice, OcrType.GIRO, 1_250_00, LocalDate.of(2026, 11, 23));

    giro.gathered();

    assertThat(giro.stateOf(invoice)).isEqualTo(ClaimState.WITHDRAWN);
    assertThat(giro.delivery(invoice).state()).isEqualTo(DeliveryState.BOUNCED);
    assertThat(giro.atTheBank()).isEmpty();
  }
}
