package no.fakturahub.vipps.shell;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Refused;
import no.fakturahub.vipps.Mobile;
import no.fakturahub.vipps.Notice;
import no.fakturahub.vipps.TextMessages;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The bean `routes/*vipps*.camel.yaml` ask.
@Component("vipps")
class VippsBean {

  private final Looks looks;
  private final OwnPayLinks links;
  private final TextMessages messages;
  private final Invoices invoices;
  private final Reports reports;
  private final ChargeDesk charges;
  private final Clock clock;

  VippsBean(Looks looks, OwnPayLinks links, TextMessages messages, Invoices invoices,
      Reports reports, ChargeDesk charges, Clock clock) {
    this.looks = looks;
    this.links = links;
    this.messages = messages;
    this.invoices = invoices;
    this.reports = reports;
    this.charges = charges;
    this.clock = clock;
  }

  /// The charge is made before the notice goes, which tells of it.
  ///
  /// Without a gateway for text messages the notice goes by e-mail, which bears the link too.
  ///
  /// @throws Refused when there is neither gateway nor e-mail address
  public String way(@Header("invoiceId") UUID id) {
    var invoice = invoices.find(id).orElseThrow();
    charges.charge(invoice);
    if (messages.areSent())
      return "SMS";
    if (invoice.buyer().email() == null)
      throw new Refused("SMS_NO_GATEWAY", "hub.sms.url");
    return "EMAIL";
  }

  /// The gateway has it. Whether the phone does, the gateway does not say.
  public void tell(@Header("deliveryId") UUID delivery, @Header("invoiceId") UUID id) {
    var invoice = invoices.find(id).orElseThrow();
    var to = Mobile.of(invoice.buyer().phone()).orElseThrow(
        () -> new Refused("DELIVERY_NO_CHANNEL", "phone: " + invoice.buyer().phone()));
    var page = links.of(invoice).orElseThrow(
        () -> new Refused("VIPPS_NOT_SET_UP", invoice.seller().orgNumber().value()));
    var text = Notice.text(invoice, page, charges.coming(id).isPresent());
    var gateways = messages.send(delivery, to, text);
    reports.report(delivery, new Report(Says.HANDED_OVER, "sms-" + gateways, clock.instant(),
        "SMS %s, %s".formatted(to, gateways), text.getBytes(StandardCharsets.UTF_8)));
  }

  /// A person has put right what kept us from looking at an invoice's payments.
  @Transactional
  public void lookAgain(@Body String invoice) {
    looks.until(UUID.fromString(invoice.strip()), "again");
    charges.lookAgain(UUID.fromString(invoice.strip()));
  }
}
