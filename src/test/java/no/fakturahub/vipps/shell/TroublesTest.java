package no.fakturahub.vipps.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.vipps.Attempt.End;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every trouble on the way ends with one capture that is booked once, or with the customer's money
/// let go of and a person told.
@NullUnmarked
@VippsTest
class TroublesTest {

  @Autowired
  Street street;

  @BeforeEach
  void relent() {
    street.relent();
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({"MESSAGE_LOST,AUTHORIZED", "MESSAGE_LATE,AUTHORIZED", "MESSAGE_TWICE,AUTHORIZED",
      "MESSAGE_FORGED,AUTHORIZED", "CUT,POST payments", "ANSWER_LOST,POST payments",
      "SERVER_ERROR,POST payments", "TOO_MANY,POST payments", "TOKEN_EXPIRED,POST payments",
      "CUT,GET payment", "ANSWER_LOST,GET payment", "SERVER_ERROR,GET payment",
      "TOO_MANY,GET payment", "TOKEN_EXPIRED,GET payment", "CUT,POST capture",
      "ANSWER_LOST,POST capture", "SERVER_ERROR,POST capture", "TOO_MANY,POST capture",
      "LOCKED,POST capture", "TOKEN_EXPIRED,POST capture"})
  void whateverGoesWrongItIsPaidOnce(String kind, String call) {
    var invoice = street.invoice();
    street.strike(kind, call);

    street.inApp(landing(invoice), "approve");
    street.letMessagesGo();

    street.settlesInTime(invoice);
    street.assertPaidOnce(invoice);
    assertThat(street.attempts(invoice)).hasSize(1);
  }

  /// The route `vipps-again` brings it back.
  @Test
  void whenVippsIsSilentForLongAPersonIsAskedAndTheReplayBooksIt() throws Exception {
    var invoice = street.invoice();
    var landing = street.click(invoice);
    street.strike("SERVER_ERROR", "GET payment", 100);
    street.inApp(landing, "approve");

    var waits = street.parked(invoice);
    assertThat(waits.code()).isEqualTo("VIPPS_NOT_REACHED");
    street.relent();
    street.replay(waits);

    street.settles(invoice);
    street.assertPaidOnce(invoice);
  }

  @Test
  void moneyThatCannotBeCapturedIsLetGoOfAndMayBePaidAgain() {
    var invoice = street.invoice();
    street.strike("NO_FUNDS", "POST capture");
    street.inApp(street.click(invoice), "approve");
    street.settlesInTime(invoice);

    assertThat(street.only(invoice).end()).isEqualTo(End.RELEASED);
    assertThat(street.story(invoice)).last().asString()
        .startsWith("PAYMENT_NOT_MADE").contains("VIPPS_MONEY_GONE", "6260");

    street.inApp(street.click(invoice), "approve");
    street.settlesInTime(invoice);
    street.assertPaidOnce(invoice);
  }

  /// A customer who is told to try again in a moment does so.
  private URI landing(Invoice invoice) {
    var page = street.click(invoice);
    return page.toString().endsWith("busy") ? street.click(invoice) : page;
  }
}
