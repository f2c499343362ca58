package no.fakturahub.agreement.shell;

import java.util.UUID;
import org.apache.camel.Body;
import org.springframework.stereotype.Component;

/// The bean that `bill-agreement` and `tell-of-prices` in `routes/` ask.
@Component("agreement")
class AgreementBean {

  private final Billed billed;
  private final Noticing noticing;

  AgreementBean(Billed billed, Noticing noticing) {
    this.billed = billed;
    this.noticing = noticing;
  }

  /// A notice that did not reach its customer is sent anew.
  public void tellAgain(@Body String notice) {
    noticing.again(UUID.fromString(notice.strip()));
  }

  /// What a person has put right is billed.
  public void bill(@Body String agreement) {
    billed.untilToday(UUID.fromString(agreement.strip()));
  }
}
