package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.SecondEyes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// A seller who wants two people for what gives money up or sends it back.
@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = {"hub.intake.max-bytes=100000", "hub.four-eyes.all=true"})
class FourEyesTest {

  @Autowired
  SecondEyes eyes;
  @Autowired
  Deciding deciding;
  @Autowired
  Payments payments;
  @Autowired
  Books.Issue issue;
  @Autowired
  Bank bank;

  @Test
  void nothingIsGivenUpBeforeAnotherHasSeenIt() {
    var invoice = issue.invoice();
    var giveUp = new Decision.WriteOff(invoice.id(), Money.ofKroner("25.00"));
    var by = by("Kari");

    refused("DECISION_TWO_PEOPLE", () -> deciding.decide(giveUp, by));
    assertThat(eyes.ask(giveUp, by)).isTrue();
    assertThat(eyes.ask(giveUp, by)).as("asked once").isTrue();
    var asked = eyes.waiting().getLast();
    assertThat(payments.owed(invoice)).isEqualTo(Money.ofKroner("125.00"));

    refused("DECISION_SAME_PERSON", () -> eyes.confirm(asked.id(), " kari "));
    var laid = eyes.confirm(asked.id(), "Ola");

    assertThat(laid).singleElement()
        .satisfies(one -> assertThat(one.decision()).extracting("who").isEqualTo("Kari, Ola"));
    assertThat(payments.owed(invoice)).isEqualTo(Money.ofKroner("100.00"));
    refused("DECISION_NOT_ASKED", () -> eyes.confirm(asked.id(), "Ola"));
    assertThat(eyes.ask(giveUp, by)).as("it was carried out").isFalse();
    assertThat(deciding.decide(giveUp, by)).as("the same request again").isEqualTo(laid);
  }

  @Test
  void whatIsDeclinedIsNotDone() throws IOException {
    bank.send("four eyes", bank.file().pay(OcrType.GIRO, LocalDate.of(2026, 11, 20), 50_00,
        "000999995", "86011119999"));
    var payment = payments.latest(1).getFirst().id();
    assertThat(eyes.ask(new Decision.Refund(payment, new Money(50_00)), by("Kari"))).isTrue();

    eyes.decline(eyes.waiting().getLast().id(), "Ola", "It is Per's");

    assertThat(payments.allocations(payment)).isEmpty();
    assertThat(eyes.waiting()).extracting(SecondEyes.Asked::decision)
        .doesNotContain(new Decision.Refund(payment, new Money(50_00)));
  }

  @Test
  void whatCannotBeDoneWaitsOnAndIsSaid() {
    var invoice = issue.invoice();
    eyes.ask(new Decision.WriteOff(invoice.id(), Money.ofKroner("900.00")), by("Kari"));
    var asked = eyes.waiting().getLast();

    refused("DECISION_TOO_MUCH", () -> eyes.confirm(asked.id(), "Ola"));

    assertThat(eyes.waiting()).contains(asked);
    eyes.decline(asked.id(), "Ola", "too much");
  }

  @Test
  void oneIsEnoughForWhatMovesNoMoneyOut() {
    assertThat(eyes.ask(new Decision.Clear(UUID.randomUUID()), by("Kari"))).isFalse();
  }

  private static By by(String who) {
    return new By(UUID.randomUUID().toString(), who, null);
  }

  private static void refused(String code, Runnable what) {
    assertThatThrownBy(what::run).isInstanceOfSatisfying(Refused.class,
        why -> assertThat(why.code()).isEqualTo(code));
  }
}
