package no.fakturahub.peppol.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import no.fakturahub.BesideOthers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.peppol.PeppolGateway.Receipt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way through real AS4: signed, encrypted, over HTTP, to the sandbox's access point and back.
@BesideOthers
class PeppolTest {

  private static final OrgNumber SELLER = new OrgNumber("987654325");
  private static final OrgNumber BUYER = new OrgNumber("312900106");
  private static final OrgNumber STRANGER = new OrgNumber("312900610");

  private static PeppolHub hub;

  private final UUID delivery = UUID.randomUUID();

  @BeforeAll
  static void start(@TempDir Path data) {
    hub = PeppolHub.start(data, "hub.peppol.answer-timeout=3s", "hub.sandbox.peppol.slow=20s");
  }

  @AfterAll
  static void stop() {
    hub.close();
  }

  @Test
  void anInvoiceArrivesAsItWasSent() throws Exception {
    var ehf = EhfSample.invoice(SELLER, BUYER);
    send(ehf);

    assertThat(EhfSample.meaning(hub.document(delivery))).isEqualTo(EhfSample.meaning(ehf));
  }

  @Test
  void theSignedReceiptIsTheEvidence() {
    var receipt = send();

    assertThat(receipt.messageId()).isEqualTo(delivery + "@fakturahub");
    assertThat(new String(receipt.evidence(), StandardCharsets.UTF_8)).contains(
        "<eb:RefToMessageId>" + receipt.messageId(), "NonRepudiationInformation", "SignatureValue");
  }

  @Test
  void theSameDeliverySentTwiceIsOneDocumentUnderTheSameIds() throws Exception {
    send();
    send();

    assertThat(hub.arrivalsOf(delivery)).hasSize(2).allSatisfy(
        arrival -> assertThat(arrival.path("messageId").asString())
            .isEqualTo(delivery + "@fakturahub"))
        .extracting(arrival -> arrival.path("duplicate").asBoolean()).containsExactly(false, true);
  }

  @Test
  void aLostReceiptIsAskedForAgainAndTheDocumentIsOne() throws Exception {
    hub.arm("LOST_RECEIPT");
    assertThatThrownBy(this::send).isInstanceOf(PeppolOutcomeUnknown.class);

    assertThat(send().messageId()).isEqualTo(delivery + "@fakturahub");
    assertThat(hub.arrivalsOf(delivery))
        .extracting(arrival -> arrival.path("duplicate").asBoolean())
        .containsExactly(false, true);
  }

  @Test
  void whoAnswersTooLateMayHaveTakenIt() throws Exception {
    hub.arm("SLOW");

    assertThatThrownBy(this::send).isInstanceOf(PeppolOutcomeUnknown.class);
    await().untilAsserted(() -> assertThat(hub.arrivalsOf(delivery)).hasSize(1));
  }

  @Test
  void aReceiverInTroubleIsTriedAgain() throws Exception {
    hub.arm("SERVER_ERROR");
    assertThatThrownBy(this::send).isInstanceOf(PeppolOutcomeUnknown.class);
    hub.arm("AS4_ERROR");
    assertThatThrownBy(this::send).isInstanceOf(PeppolOutcomeUnknown.class)
        .hasMessageContaining("Could not take it just now");

    assertThat(hub.arrivalsOf(delivery)).isEmpty();
    send();
    assertThat(hub.arrivalsOf(delivery)).hasSize(1);
  }

  @Test
  void aReceiverThatRefusesRepeatsIsLeftToAPerson() throws Exception {
    hub.arm("LOST_RECEIPT");
    assertThatThrownBy(this::send).isInstanceOf(PeppolOutcomeUnknown.class);
    hub.arm("REPEAT_REFUSED");

    assertThat(refusal(EhfSample.invoice(SELLER, BUYER), BUYER))
        .isEqualTo("PEPPOL_ALREADY_RECEIVED");
  }

  @Test
  void aReceiverWhoIsNotServedThereIsRefused() {
    assertThat(refusal(EhfSample.invoice(SELLER, STRANGER), STRANGER))
        .isEqualTo("PEPPOL_NOT_SERVICED");
  }

  @Test
  void anInvoiceForSomeoneElseIsNotSent() throws Exception {
    assertThat(refusal(EhfSample.invoice(SELLER, STRANGER), BUYER)).isEqualTo("PEPPOL_ADDRESS");
    assertThat(hub.arrivalsOf(delivery)).isEmpty();
  }

  private Receipt send() {
    return send(EhfSample.invoice(SELLER, BUYER));
  }

  private Receipt send(byte[] ehf) {
    return hub.gateway().send(delivery, SELLER, BUYER, ehf);
  }

  private String refusal(byte[] ehf, OrgNumber receiver) {
    try {
      hub.gateway().send(delivery, SELLER, receiver, ehf);
      return "sent";
    } catch (Refused refused) {
      return refused.code();
    }
  }
}
