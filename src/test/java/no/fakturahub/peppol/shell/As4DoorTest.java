package no.fakturahub.peppol.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import no.fakturahub.BesideOthers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.peppol.DocumentType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Our access point as others meet it: real AS4, from the sandbox's to ours.
@BesideOthers
class As4DoorTest {

  private static final OrgNumber SELLER = new OrgNumber("987654325");
  private static final OrgNumber BUYER = new OrgNumber("312900106");
  private static final UUID DELIVERY = UUID.randomUUID();

  private static PeppolHub hub;

  private final String instance = UUID.randomUUID().toString();
  private final String as = ", \"as\": \"%s\"".formatted(instance);

  @BeforeAll
  static void start(@TempDir Path data) {
    hub = PeppolHub.start(data);
    var _ = hub.gateway().send(DELIVERY, SELLER, BUYER, EhfSample.invoice(SELLER, BUYER));
  }

  @AfterAll
  static void stop() {
    hub.close();
  }

  @Test
  void anInvoiceResponseIsTakenOverForAReceipt() throws Exception {
    assertThat(result(hub.respond(DELIVERY, "AP", as))).isEqualTo("SUCCESS");

    assertThat(hub.taken().of(instance)).singleElement().satisfies(taken -> assertThat(
        taken.envelope()).contains("invoice_response:3", "ResponseCode>AP<", instance));
  }

  @Test
  void aStatusOfAMessageIsTakenOverForOurAccessPoint() throws Exception {
    assertThat(result(hub.respond(DELIVERY, "AB", as + ", \"mls\": true"))).isEqualTo("SUCCESS");

    assertThat(hub.taken().of(instance)).singleElement()
        .satisfies(taken -> assertThat(taken.envelope()).contains("0242:000901", "edec:mls"));
  }

  @Test
  void aRepeatGetsItsReceiptAgainAndIsDoneOnce() throws Exception {
    hub.respond(DELIVERY, "AP", as);
    var first = hub.taken().of(instance);
    take(Envelope.read(first.getFirst().envelope().getBytes(StandardCharsets.UTF_8)));

    assertThat(hub.taken().of(instance)).isEqualTo(first);
  }

  @Test
  void anotherDocumentUnderTheSameNameIsRefused() throws Exception {
    hub.respond(DELIVERY, "AP", as);

    assertThat(errors(hub.respond(DELIVERY, "IP", as)))
        .isEqualTo("EBMS:0004 PEPPOL_SEEN_BEFORE: " + instance);
    assertThat(hub.taken().of(instance)).hasSize(1);
  }

  @Test
  void whatCouldNotBeDoneHasNoReceiptAndIsDoneWhenItComesAgain() throws Exception {
    hub.taken().failOnce();

    assertThat(errors(hub.respond(DELIVERY, "AP", as))).contains("Not taken over just now");
    assertThat(hub.taken().of(instance)).isEmpty();

    var again = envelope(DocumentType.INVOICE_RESPONSE, new byte[]{7});
    hub.taken().failOnce();
    assertThatThrownBy(() -> take(again)).isInstanceOf(IllegalStateException.class);
    take(again);
    take(again);
    assertThat(hub.taken().of(again.instance())).hasSize(1);
  }

  @Test
  void whoIsNoneOfOurSellersIsNotServed() throws Exception {
    assertThat(errors(hub.respond(DELIVERY, "AP", as + ", \"to\": \"0192:312900203\"")))
        .isEqualTo("EBMS:0004 PEPPOL:NOT_SERVICED");
    assertThat(hub.taken().of(instance)).isEmpty();
  }

  @Test
  void otherDocumentsAreNotServed() {
    for (var type : new DocumentType[]{DocumentType.INVOICE, DocumentType.MESSAGE_STATUS})
      assertThat(hub.inbox().serves(envelope(type, new byte[0]))).isFalse();
  }

  @Test
  void whoIsOutsideThePkiIsNotBelieved() throws Exception {
    var answer = hub.respond(DELIVERY, "RE", as + ", \"rogue\": true");

    assertThat(result(answer)).isEqualTo("AS4_ERROR_MESSAGE_RECEIVED");
    assertThat(errors(answer)).as("phase4 finds no path to a root it trusts")
        .startsWith("EBMS:0102");
    assertThat(hub.taken().of(instance)).isEmpty();
  }

  @Test
  void whatIsNotAMessageIsABadRequest() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var post = HttpRequest.newBuilder(hub.at("/as4"))
          .header("Content-Type", "application/soap+xml")
          .POST(BodyPublishers.ofString("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")).build();

      assertThat(http.send(post, BodyHandlers.discarding()).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void withAContractedAccessPointThereIsNoDoorOfOurOwn(@TempDir Path data) throws Exception {
    try (var other = PeppolHub.start(data, "hub.peppol.gateway=contracted");
        var http = HttpClient.newHttpClient()) {
      var post = HttpRequest.newBuilder(other.at("/as4")).POST(BodyPublishers.noBody()).build();

      assertThat(other.gateway()).isInstanceOf(ContractedGateway.class);
      assertThat(http.send(post, BodyHandlers.discarding()).statusCode()).isEqualTo(404);
    }
  }

  private static Envelope envelope(DocumentType type, byte[] document) {
    return new Envelope(UUID.randomUUID().toString(), "0192:" + BUYER, "0192:" + SELLER, type,
        Instant.parse("2026-11-24T12:00:00Z"), document);
  }

  private static void take(Envelope envelope) {
    hub.inbox().take(envelope, "another message", "signer", new byte[]{1});
  }

  private static String result(JsonNode sent) {
    return sent.path("result").asString();
  }

  private static String errors(JsonNode sent) {
    return sent.path("errors").path(0).asString("");
  }
}
