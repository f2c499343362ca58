package no.fakturahub.console;

import no.fakturahub.parked.ParkedMessage.State;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.payment.Payments;
import org.springframework.stereotype.Component;

/// How much waits for a person.
@Component
class Waiting {

  private static final int MORE_THAN_ANYONE_COUNTS = 1000;

  private final ParkedMessages parked;
  private final Payments payments;
  private final Mine mine;

  Waiting(ParkedMessages parked, Payments payments, Mine mine) {
    this.parked = parked;
    this.payments = payments;
    this.mine = mine;
  }

  long count() {
    return (mine.isAll() ? parked.list(State.OPEN, MORE_THAN_ANYONE_COUNTS).size() : 0)
        + mine.of(payments.waiting()).size();
  }
}
