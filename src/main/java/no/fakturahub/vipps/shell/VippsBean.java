package no.fakturahub.vipps.shell;

import java.util.UUID;
import org.apache.camel.Body;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The bean `routes/*vipps*.camel.yaml` ask.
@Component("vipps")
class VippsBean {

  private final Looks looks;

  VippsBean(Looks looks) {
    this.looks = looks;
  }

  /// A person has put right what kept us from looking at an invoice's payments.
  @Transactional
  public void lookAgain(@Body String invoice) {
    looks.until(UUID.fromString(invoice.strip()), "again");
  }
}
