package no.fakturahub.vipps.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.fakturahub.kernel.Money;
import no.fakturahub.vipps.Attempt;
import no.fakturahub.vipps.Attempt.End;
import no.fakturahub.vipps.EPayments;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The whole way: page, button, Vipps, app, message, task `vipps-look`, payment. It is captured and
/// booked once.
@NullUnmarked
@VippsTest
class PayByVippsTest {

  @Autowired
  Street street;
  @Autowired
  EPayments vipps;

  @BeforeEach
  void relent() {
    street.relent();
  }

  @Test
  void aCustomerPaysAndReadsThatItIsPaid() {
    var invoice = street.invoice();

    assertThat(street.page(invoice, "")).contains("kr\u00a0125,00", "Betal");
    var landing = street.click(invoice);
    assertThat(landing.getPath()).startsWith("/sandbox/vipps/app/");
    street.inApp(landing, "approve");

    assertThat(street.page(invoice, "/back")).contains("Betalingen er mottatt");
    street.assertPaidOnce(invoice);
    assertThat(street.story(invoice)).last().asString()
        .isEqualTo("PAID VIPPS %s: kr 125.00".formatted(
            street.attempts(invoice).getFirst().reference()));
  }

  @Test
  void aCustomerWhoNeverComesBackHasPaidByTheMessage() {
    var invoice = street.invoice();

    street.inApp(street.click(invoice), "approve");

    street.settles(invoice);
    street.assertPaidOnce(invoice);
  }

  @Test
  void twoTabsAndADoubleClickLeadToTheSamePayment() throws Exception {
    var invoice = street.invoice();

    List<URI> pages;
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<URI> click = () -> street.click(invoice);
      pages = threads.invokeAll(List.of(click, click, click, click)).stream()
          .map(done -> done.resultNow()).distinct().toList();
    }

    assertThat(pages).hasSize(1);
    assertThat(street.atVipps(invoice)).hasSize(1);
  }

  @Test
  void whatWasPaidInTheBankMeanwhileIsNotTaken() {
    var partly = street.invoice();
    var wholly = street.invoice();
    var part = street.click(partly);
    var whole = street.click(wholly);
    street.giro(partly, 25_00);
    street.giro(wholly, 125_00);

    street.inApp(part, "approve");
    street.inApp(whole, "approve");
    street.settlesInTime(partly);
    street.settlesInTime(wholly);

    assertThat(street.captured(partly)).isEqualTo(100_00);
    assertThat(street.captured(wholly)).isZero();
    assertThat(street.paid(partly)).isEqualTo(125_00);
    assertThat(street.paid(wholly)).isEqualTo(125_00);
    assertThat(street.only(wholly).end()).isEqualTo(End.RELEASED);
    assertThat(street.page(wholly, "")).contains("Du skylder ingenting").doesNotContain("<button");
  }

  @Test
  void anAttemptForAnotherAmountIsEndedBeforeANewOneBegins() {
    var invoice = street.invoice();
    var first = street.click(invoice);
    street.giro(invoice, 25_00);

    var second = street.click(invoice);

    assertThat(second).isNotEqualTo(first);
    assertThat(street.atVipps(invoice)).extracting(payment -> payment.get("state").asString())
        .containsExactly("TERMINATED", "CREATED");
    street.inApp(first, "approve");
    street.inApp(second, "approve");
    street.settlesInTime(invoice);
    assertThat(street.captured(invoice)).isEqualTo(100_00);
  }

  @Test
  void aCustomerWhoSaysNoMayTryAgain() {
    var invoice = street.invoice();
    street.inApp(street.click(invoice), "reject");

    assertThat(street.page(invoice, "/back")).contains("Ingen penger er trukket");

    street.inApp(street.click(invoice), "approve");
    street.settles(invoice);
    street.assertPaidOnce(invoice);
    assertThat(street.attempts(invoice)).extracting(Attempt::end).containsExactly(End.ABORTED,
        End.CAPTURED);
  }

  @Test
  void aPaymentLivesTenMinutesAndThePageLasts() {
    var invoice = street.invoice();
    var first = street.click(invoice);
    assertThat(street.page(invoice, "/back")).contains("Vi venter", "http-equiv=\"refresh\"");

    street.pass(Duration.ofMinutes(11));
    street.inApp(first, "approve");
    street.settlesInTime(invoice);
    assertThat(street.only(invoice).end()).isEqualTo(End.EXPIRED);

    street.inApp(street.click(invoice), "approve");
    street.settles(invoice);
    street.assertPaidOnce(invoice);
  }

  @Test
  void whatIsGivenBackIsBookedBackAndOwedAgain() {
    var invoice = street.invoice();
    street.inApp(street.click(invoice), "approve");
    street.settles(invoice);

    for (var again = 0; again < 2; again++) {
      vipps.refund(invoice.seller().orgNumber(), street.only(invoice).reference(), new Money(25_00),
          new Money(25_00));
    }

    await().until(() -> street.paid(invoice) == 100_00);
    assertThat(street.story(invoice)).last().asString().startsWith("GIVEN_BACK")
        .endsWith("kr 25.00 owed now");
    assertThat(street.page(invoice, "")).contains("kr\u00a025,00");
  }
}
