package no.fakturahub.peppol.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import no.fakturahub.BesideOthers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.peppol.DocumentType;
import no.fakturahub.peppol.LookUp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// By the real wires: DNS over UDP, HTTP, and signed metadata.
@BesideOthers
class PeppolLookUpTest {

  private static final OrgNumber SELLER = new OrgNumber("987654325");
  private static final OrgNumber BUYER = new OrgNumber("312900106");
  private static final OrgNumber TAKES_INVOICES_ONLY = new OrgNumber("312900408");
  private static final OrgNumber STRANGER = new OrgNumber("312900610");

  private static PeppolHub hub;

  @BeforeAll
  static void start(@TempDir Path data) {
    hub = PeppolHub.start(data, "hub.peppol.look-up.timeout=3s");
  }

  @AfterAll
  static void stop() {
    hub.close();
  }

  @Test
  void aParticipantIsFoundWithItsAccessPointAndWhoSaidSo() {
    assertThat(asked(BUYER, DocumentType.INVOICE)).isInstanceOfSatisfying(LookUp.Found.class,
        found -> {
          assertThat(found.endpoint().address()).isEqualTo(hub.at("/sandbox/as4"));
          assertThat(found.endpoint().profile()).isEqualTo("peppol-transport-as4-v2_0");
          assertThat(found.evidence()).contains("0192:312900106 takes Invoice urn:")
              .contains("says SMP " + hub.at("/").getAuthority()).containsPattern("asked 2\\d{3}-");
        });
  }

  @Test
  void whoIsNotInTheSmlIsCertainlyNotThere() {
    assertThat(asked(STRANGER, DocumentType.INVOICE)).isInstanceOfSatisfying(LookUp.NotThere.class,
        no -> assertThat(no.evidence())
            .startsWith("0192:312900610 is not in Peppol: the SML has no"));
  }

  @Test
  void whoTakesInvoicesMayTakeNothingElse() {
    assertThat(asked(TAKES_INVOICES_ONLY, DocumentType.INVOICE)).isInstanceOf(LookUp.Found.class);
    for (var type : new DocumentType[]{DocumentType.CREDIT_NOTE, DocumentType.REMINDER})
      assertThat(asked(TAKES_INVOICES_ONLY, type)).isInstanceOfSatisfying(LookUp.NotThere.class,
          no -> assertThat(no.evidence())
              .startsWith("0192:312900408 is in Peppol and does not take " + type + ", says SMP"));
  }

  @Test
  void whomTheSmpDoesNotKnowIsCertainlyNotThere() throws Exception {
    hub.arm("SMP_NOBODY");

    assertThat(asked(BUYER, DocumentType.INVOICE)).isInstanceOfSatisfying(LookUp.NotThere.class,
        no -> assertThat(no.evidence()).startsWith("the SMP does not know 0192:312900106"));
  }

  @ParameterizedTest
  @CsvSource({"SML_SILENT, The SML was not to be had", "SML_SERVFAIL, The SML answered SERVFAIL",
      "SMP_ERROR, did not say", "SMP_SLOW, did not say", "SMP_UNTRUSTED, did not say",
      "SMP_SOMEONE_ELSE, tells of someone"})
  void troubleIsNeverANo(String fault, String why) throws Exception {
    hub.arm(fault);

    assertThat(asked(BUYER, DocumentType.INVOICE)).isInstanceOfSatisfying(LookUp.Unknown.class,
        unknown -> assertThat(unknown.why()).contains(why));
  }

  @Test
  void whatWasFoundNotLongAgoIsNotAskedAgain() throws Exception {
    var first = asked(BUYER, DocumentType.CREDIT_NOTE);
    hub.arm("SML_SERVFAIL");

    assertThat(hub.directory().of(BUYER, DocumentType.CREDIT_NOTE)).isEqualTo(first);
    assertThat(asked(BUYER, DocumentType.CREDIT_NOTE)).isInstanceOf(LookUp.Unknown.class);
    assertThat(hub.directory().of(BUYER, DocumentType.CREDIT_NOTE))
        .as("trouble wipes out nothing").isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OLD_ENDPOINT", "OLD_CERTIFICATE"})
  void aReceiverThatHasMovedIsLookedUpAnewWithinTheSameTry(String fault) throws Exception {
    hub.arm(fault);
    assertThat(asked(BUYER, DocumentType.INVOICE)).isInstanceOf(LookUp.Found.class);
    var delivery = UUID.randomUUID();

    var _ = hub.gateway().send(delivery, SELLER, BUYER, EhfSample.invoice(SELLER, BUYER));

    assertThat(hub.arrivalsOf(delivery)).hasSize(1);
    assertThat(hub.directory().of(BUYER, DocumentType.INVOICE)).isInstanceOfSatisfying(
        LookUp.Found.class, found -> assertThat(found.endpoint().address())
            .isNotEqualTo(URI.create("http://127.0.0.1:1/")));
  }

  private static LookUp asked(OrgNumber who, DocumentType type) {
    return hub.directory().anew(who, type);
  }
}
