package no.fakturahub.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.fakturahub.email.RecipientStatus.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryStatusTest {

  @Test
  void saysWhoDidNotGetItAndWhy() {
    assertThat(DeliveryStatus.read("""
        Reporting-MTA: dns; mx.example\r
        \r
        Final-Recipient: rfc822; kari@example.no\r
        Action: failed\r
        Status: 5.1.1 (bad destination mailbox address)\r
        Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does\r
         550 5.1.1 not exist.\r
        """)).containsExactly(new RecipientStatus("kari@example.no", Action.FAILED, "5.1.1",
        "550-5.1.1 The email account that you tried to reach does 550 5.1.1 not exist."))
        .asString().contains("kari@example.no: 5.1.1, 550-5.1.1 The");
  }

  /// The first example of RFC 3464, appendix E, in other words.
  @Test
  void tellsOfEachReceiverApart() {
    assertThat(DeliveryStatus.read("""
        Reporting-MTA: dns; cs.example

        Original-Recipient: rfc822;louisl@sun.example
        Final-Recipient: rfc822;louisl@sun.example
        Action: delayed
        Status: 4.0.0
        Will-Retry-Until: Thu, 7 Jul 1994 17:00:00 -0400

        Final-Recipient: x400; /G=Per/
        Action: Relayed
        Status: 2.0.0
        """)).extracting(RecipientStatus::action).containsExactly(Action.DELAYED, Action.RELAYED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"failed", "DELAYED", "delivered", "relayed", "expanded"})
  void everyActionOfTheStandard(String action) {
    assertThat(DeliveryStatus.read("Action: " + action)).singleElement()
        .extracting(RecipientStatus::recipient, RecipientStatus::diagnostic)
        .containsExactly("", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Reporting-MTA: dns; x", "Action", "Action:", "Action: lost",
      "\u0000\n\n: :", "Final-Recipient: rfc822; a@b.no"})
  void whatTellsOfNobodyIsRefused(String part) {
    assertThatThrownBy(() -> DeliveryStatus.read(part))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aServersWordsAreOneLineAndNotEndless() {
    var said = DeliveryStatus.read("Action: failed\nDiagnostic-Code: smtp; a\u0007\u202Eb"
        + "x".repeat(100_000)).getFirst().diagnostic();

    assertThat(said).startsWith("a bx").hasSizeLessThan(520).endsWith("…");
  }
}
