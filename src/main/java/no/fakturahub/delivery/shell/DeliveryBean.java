package no.fakturahub.delivery.shell;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.ChannelChoice;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.PeppolDirectory;
import no.fakturahub.delivery.PeppolGateway;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Refused;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;

/// The bean `routes/deliver*.camel.yaml` asks.
@Component("delivery")
class DeliveryBean {

  private final DeliveryTable deliveries;
  private final DeliveryLog log;
  private final Planning planning;
  private final Invoices invoices;
  private final PeppolDirectory directory;
  private final PeppolGateway peppol;
  private final Mail mail;
  private final Patience patience;

  DeliveryBean(DeliveryTable deliveries, DeliveryLog log, Planning planning, Invoices invoices,
      PeppolDirectory directory, PeppolGateway peppol, Mail mail, Patience patience) {
    this.deliveries = deliveries;
    this.log = log;
    this.planning = planning;
    this.invoices = invoices;
    this.directory = directory;
    this.peppol = peppol;
    this.mail = mail;
    this.patience = patience;
  }

  /// The channel, chosen once for all tries, so that a try whose answer was lost is not followed by
  /// another channel.
  ///
  /// @throws Refused when no channel reaches the customer
  public Channel choose(@Header("deliveryId") UUID id) {
    var delivery = delivery(id);
    if (delivery.channel() != null)
      return delivery.channel();
    var invoice = invoice(delivery);
    return switch (ChannelChoice.of(invoice.buyer(), directory)) {
      case ChannelChoice.ByPeppol(var receiver, var evidence) -> {
        log.chosen(delivery, Channel.PEPPOL, null, "%s; %s".formatted(receiver, evidence));
        yield Channel.PEPPOL;
      }
      case ChannelChoice.ByEmail(var receiver, var evidence) -> {
        log.chosen(delivery, Channel.EMAIL, MessageId.of(delivery, invoice.seller()),
            "%s; %s".formatted(receiver, evidence));
        yield Channel.EMAIL;
      }
      case ChannelChoice.NotKnownYet(var why) -> {
        log.waits(id, why);
        throw patience.askAgain(delivery, why);
      }
      case ChannelChoice.Nowhere(var why) -> throw new Refused("DELIVERY_NO_CHANNEL", why);
    };
  }

  public PeppolGateway.Receipt sendByPeppol(@Header("deliveryId") UUID id, @Body byte[] ehf) {
    var invoice = invoice(delivery(id));
    var receiver = invoice.buyer().orgNumber();
    if (receiver == null)
      throw new Refused("DELIVERY_NO_CHANNEL", "no Norwegian organisation number");
    return peppol.send(id, invoice.seller().orgNumber(), receiver, ehf);
  }

  public void receipt(@Header("deliveryId") UUID id, @Body PeppolGateway.Receipt receipt) {
    log.handedOver(delivery(id), receipt.messageId(), receipt.messageId(), receipt.evidence());
  }

  public MimeMessage mail(@Header("deliveryId") UUID id, @Body byte[] ehf)
      throws MessagingException {
    var delivery = delivery(id);
    return mail.of(delivery, invoice(delivery), ehf);
  }

  public void mailed(@Header("deliveryId") UUID id, @Body MimeMessage mail)
      throws MessagingException {
    var delivery = delivery(id);
    log.handedOver(delivery, mail.getMessageID(),
        "%s, %s".formatted(invoice(delivery).buyer().email(), mail.getMessageID()));
  }

  public void planAgain(@Body byte[] parked) {
    planning.again(parked);
  }

  private Delivery delivery(UUID id) {
    return deliveries.find(id).orElseThrow();
  }

  private Invoice invoice(Delivery delivery) {
    return invoices.find(delivery.invoice()).orElseThrow();
  }
}
