package no.fakturahub.peppol.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import no.fakturahub.BesideOthers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom we send to, whom a receiver believes, and which receipts prove something.
@BesideOthers
class PeppolTrustTest {

  private static final OrgNumber SELLER = new OrgNumber("987654325");
  private static final OrgNumber BUYER = new OrgNumber("312900106");

  @TempDir
  private static Path data;

  final UUID delivery = UUID.randomUUID();

  @Test
  void aSenderOutsideThePkiIsRefusedByTheReceiver() throws Exception {
    try (var hub = PeppolHub.start(data, "hub.peppol.key-store=" + pki("rogue.p12"))) {
      assertThatThrownBy(() -> send(hub)).isInstanceOfSatisfying(Refused.class,
          refused -> assertThat(refused.code()).isEqualTo("PEPPOL_NOT_TRUSTED"));
      assertThat(hub.arrivalsOf(delivery)).isEmpty();
    }
  }

  /// Its issuer bears our root's name, which is all that phase4 itself compares.
  @Test
  void aReceiverOfAnotherRootIsNotSentTo() throws Exception {
    try (var hub = PeppolHub.start(data, "hub.sandbox.peppol.certificate=" + pki("rogue.cer"))) {
      assertThatThrownBy(() -> send(hub)).isInstanceOfSatisfying(Refused.class,
          refused -> assertThat(refused.code()).isEqualTo("PEPPOL_RECEIVER_CERTIFICATE"));
      assertThat(hub.arrivalsOf(delivery)).isEmpty();
    }
  }

  @Test
  void aReceiptForAnotherMessageProvesNothing() throws Exception {
    var old = new AtomicReference<>("");
    try (var between = Between.start(answer -> old.compareAndSet("", answer) ? answer : old.get());
        var hub = hubBehind(between)) {
      var _ = hub.gateway().send(UUID.randomUUID(), SELLER, BUYER, ehf());

      assertThatThrownBy(() -> send(hub)).isInstanceOf(PeppolOutcomeUnknown.class)
          .hasMessageContaining("same digests false").hasMessageContaining("this message false");
    }
  }

  @Test
  void aReceiptWithoutSignatureProvesNothing() throws Exception {
    UnaryOperator<String> unsigned = answer -> answer
        .replaceAll("(?s)<(\\w+):Security.*</\\1:Security>", "");
    try (var between = Between.start(unsigned); var hub = hubBehind(between)) {
      assertThatThrownBy(() -> send(hub)).isInstanceOf(PeppolOutcomeUnknown.class)
          .hasMessageContaining("same digests true, signed by the receiver false");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "OK", "<html/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"})
  void somethingElseThanAnAnswerLeavesTheOutcomeOpen(String answer) throws Exception {
    try (var between = Between.start(_ -> answer); var hub = hubBehind(between)) {
      assertThatThrownBy(() -> send(hub)).isInstanceOf(PeppolOutcomeUnknown.class);
    }
  }

  @Test
  void anAnswerWithoutEndIsNotReadToTheEnd() throws Exception {
    try (var between = Between.start(_ -> "x".repeat(2_000_000)); var hub = hubBehind(between)) {
      assertThatThrownBy(() -> send(hub)).isInstanceOf(PeppolOutcomeUnknown.class)
          .rootCause().hasMessageContaining("more than 1048576 bytes");
    }
  }

  @Test
  void keysThatCannotBeReadDelayTheInvoicesOnly() {
    try (var hub = PeppolHub.start(data, "hub.peppol.key-store=" + pki("missing.p12"))) {
      assertThatThrownBy(() -> send(hub)).isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("missing.p12");
    }
  }

  private PeppolHub hubBehind(Between between) {
    var hub = PeppolHub.start(data, "hub.sandbox.peppol.endpoint=" + between.address());
    between.before(hub.at("/sandbox/as4"));
    return hub;
  }

  private void send(PeppolHub hub) {
    var _ = hub.gateway().send(delivery, SELLER, BUYER, ehf());
  }

  private static byte[] ehf() {
    return EhfSample.invoice(SELLER, BUYER);
  }

  private Path pki(String file) {
    return data.resolve("sandbox/peppol/certificates").resolve(file);
  }
}
