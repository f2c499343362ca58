package no.fakturahub.efaktura.shell;

import no.fakturahub.efaktura.Answer;
import no.fakturahub.efaktura.Question;
import no.fakturahub.efaktura.Standing;
import no.fakturahub.invoice.Invoice;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/// Which consumer an invoice's buyer is in eFaktura: remembered, or looked up.
@Component
class Receivers {

  private final EfakturaSettings settings;
  private final Consumers consumers;
  private final ProducerTemplate camel;

  Receivers(EfakturaSettings settings, Consumers consumers, ProducerTemplate camel) {
    this.settings = settings;
    this.consumers = consumers;
    this.camel = camel;
  }

  /// @throws RuntimeException when the operator could not tell
  Standing of(Invoice invoice) {
    var buyer = invoice.buyer();
    if (!settings.sellers().contains(invoice.seller().orgNumber()))
      return new Standing.NotReached("the seller has no agreement on eFaktura");
    if (!buyer.isConsumer())
      return new Standing.NotReached("not a private person in Norway");
    if (invoice.isCreditNote())
      return new Standing.NotReached("a credit note, and an eFaktura is a request for payment");
    var payable = invoice.totals().payable();
    if (payable.isZero() || payable.isNegative())
      return new Standing.NotReached("nothing to pay, and an eFaktura is a request for payment");
    return consumers.known(invoice.seller().orgNumber(), buyer).orElseGet(() -> lookUp(invoice));
  }

  /// The operator has refused the receiver that was found.
  void forget(Invoice invoice) {
    consumers.forget(invoice.seller().orgNumber(), invoice.buyer());
  }

  private Standing lookUp(Invoice invoice) {
    var seller = invoice.seller().orgNumber();
    var heard = camel.requestBody("direct:look-up-efaktura",
        new Question.WhoIs(seller, invoice.buyer()), Heard.class);
    if (heard == null || !(heard.answer() instanceof Answer.Known(var receivers)))
      throw new IllegalStateException("eFaktura's look-up was answered with " + heard);
    var standing = Standing.of(receivers);
    consumers.remember(seller, invoice.buyer(), standing);
    return standing;
  }
}
