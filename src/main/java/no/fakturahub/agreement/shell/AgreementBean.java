package no.fakturahub.agreement.shell;

import java.util.UUID;
import org.apache.camel.Body;
import org.springframework.stereotype.Component;

/// The bean that `routes/bill-agreement.camel.yaml` asks.
@Component("agreement")
class AgreementBean {

  private final Billed billed;

  AgreementBean(Billed billed) {
    this.billed = billed;
  }

  /// What a person has put right is billed.
  public void bill(@Body String agreement) {
    billed.untilToday(UUID.fromString(agreement.strip()));
  }
}
