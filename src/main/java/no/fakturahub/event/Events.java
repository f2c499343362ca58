package no.fakturahub.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.delivery.DeliveryChanged;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.InvoiceCredited;
import no.fakturahub.invoice.InvoiceIssued;
import no.fakturahub.invoice.Step;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.parked.MessageParked;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.PaymentWaits;
import no.fakturahub.payment.SideClaimPaid;
import no.fakturahub.payment.WrittenOff;
import org.jspecify.annotations.Nullable;

/// What the rooms tell each other, as it is told to others: an application event where it knows an amount or a channel,
/// the step on the timeline for the rest.
public final class Events {

  private Events() {}

  public static Event of(InvoiceIssued event) {
    var invoice = event.invoice();
    var data = about(invoice);
    data.put("issued", invoice.issued().toString());
    data.put("payable", invoice.totals().payable().toString());
    var credits = invoice.credits();
    if (credits == null) {
      data.put("due", invoice.due().toString());
      data.put("kid", invoice.kid().value());
      return told(Kind.INVOICE_ISSUED, invoice, data);
    }
    data.put("credits", credits.invoice().toString());
    data.put("creditsNumber", credits.number());
    return told(Kind.CREDIT_NOTE_ISSUED, invoice, data);
  }

  public static Event of(InvoiceApproved event) {
    return told(Kind.INVOICE_APPROVED, event.invoice(), about(event.invoice()));
  }

  public static Event of(InvoiceCredited event) {
    var data = about(event.invoice());
    data.put("creditNote", event.creditNote().id().toString());
    data.put("creditNoteNumber", event.creditNote().number());
    data.put("amount", event.creditNote().totals().payable().toString());
    return told(Kind.INVOICE_CREDITED, event.invoice(), data);
  }

  /// @return empty for a state that is the hub's own: planned, looking up
  public static Optional<Event> of(DeliveryChanged event, Invoice invoice) {
    var data = about(invoice);
    var channel = event.delivery().channel();
    data.put("delivery", event.delivery().id().toString());
    data.put("round", event.delivery().round());
    if (channel != null)
      data.put("channel", channel.name());
    return kind(event).map(kind -> told(kind, invoice, data));
  }

  private static Optional<Kind> kind(DeliveryChanged event) {
    return switch (event.delivery().state()) {
      case HANDED_OVER -> Optional.of(Kind.DELIVERY_HANDED_OVER);
      case DELIVERED -> Optional.of(Kind.DELIVERY_DELIVERED);
      case ACCEPTED -> Optional.of(Kind.DELIVERY_ACCEPTED);
      case UNDER_QUERY -> Optional.of(Kind.DELIVERY_UNDER_QUERY);
      case REJECTED -> Optional.of(Kind.DELIVERY_REJECTED);
      case BOUNCED -> Optional.of(Kind.DELIVERY_BOUNCED);
      case PLANNED, LOOKING_UP, HELD, REFUSED, GAVE_UP -> Optional.empty();
    };
  }

  /// @return empty for a step that an application event tells of, or that is of no use to others
  public static Optional<Event> of(Step step, Invoice invoice) {
    return kind(step).map(kind -> told(kind, invoice, about(invoice)));
  }

  static Optional<Kind> kind(Step step) {
    return switch (step) {
      case HELD -> Optional.of(Kind.DELIVERY_HELD);
      case NOT_DELIVERED -> Optional.of(Kind.DELIVERY_FAILED);
      case BOOKED -> Optional.of(Kind.POSTING_BOOKED);
      case NOT_BOOKED -> Optional.of(Kind.POSTING_FAILED);
      case PAYMENT_BOOKED -> Optional.of(Kind.PAYMENT_BOOKED);
      case REMINDER_SENT -> Optional.of(Kind.REMINDER_SENT);
      case REMINDER_NOT_SENT -> Optional.of(Kind.REMINDER_FAILED);
      case DISPUTED -> Optional.of(Kind.INVOICE_DISPUTED);
      case DISPUTE_ENDED -> Optional.of(Kind.INVOICE_DISPUTE_ENDED);
      case HANDED_OFF -> Optional.of(Kind.INVOICE_HANDED_OFF);
      case ISSUED, CREDITED, APPROVED, HANDED_OVER, DELIVERED, ACCEPTED, UNDER_QUERY ->
        Optional.empty();
      case REJECTED, BOUNCED, PAID, PART_PAID, OVERPAID, GIVEN_BACK, MOVED, WRITTEN_OFF,
          BESIDE_PAID ->
        Optional.empty();
      case RECEIVED, OF_ORDERS, LOOKING_UP, CHANNEL_CHOSEN, DELAYED, SENT_ON, WITHDRAWN,
          SAME_MONEY ->
        Optional.empty();
      case PAYMENT_BEGUN, PAYMENT_NOT_MADE, CLAIM_PLANNED, NOT_CLAIMED, CLAIM_SENT,
          CLAIM_WITHDRAWN ->
        Optional.empty();
      case CLAIM_CANCELLED, CLAIM_NOT_CANCELLED, REMINDED, RELEASED, NOTED -> Optional.empty();
    };
  }

  public static Event of(PaymentMatched event) {
    var data = about(event.invoice());
    data.put("allocation", event.id().toString());
    data.put("amount", event.payment().amount().toString());
    data.put("on", event.on().toString());
    return told(Kind.PAYMENT_MATCHED, event.invoice(), data);
  }

  public static Event of(SideClaimPaid event) {
    var data = about(event.invoice());
    data.put("allocation", event.id().toString());
    data.put("claim", event.claim().id().toString());
    data.put("amount", event.payment().amount().toString());
    data.put("on", event.on().toString());
    return told(Kind.CLAIM_PAID, event.invoice(), data);
  }

  public static Event of(WrittenOff event) {
    var data = about(event.invoice());
    data.put("allocation", event.id().toString());
    data.put("amount", event.amount().toString());
    data.put("on", event.on().toString());
    data.put("rule", event.rule().name());
    return told(Kind.INVOICE_WRITTEN_OFF, event.invoice(), data);
  }

  /// @param seller whose account the money came on; missing when it is nobody's
  public static Event of(PaymentWaits event, @Nullable OrgNumber seller) {
    var data = new LinkedHashMap<String, Object>();
    data.put("payment", event.id().toString());
    if (seller != null)
      data.put("seller", seller.value());
    data.put("amount", event.payment().amount().toString());
    data.put("on", event.payment().settled().toString());
    data.put("reason", event.reason());
    return new Event(Kind.PAYMENT_WAITING, seller, event.id(), data);
  }

  public static Event of(MessageParked event) {
    return new Event(Kind.MESSAGE_PARKED, null, event.id(),
        Map.of("parked", event.id().toString(), "reason", event.reason()));
  }

  /// For somebody's own door only.
  public static Event test(UUID webhook) {
    return new Event(Kind.WEBHOOK_TEST, null, webhook, Map.of("webhook", webhook.toString()));
  }

  private static Event told(Kind kind, Invoice invoice, Map<String, Object> data) {
    return new Event(kind, invoice.seller().orgNumber(), invoice.id(), data);
  }

  private static Map<String, Object> about(Invoice invoice) {
    var data = new LinkedHashMap<String, Object>();
    data.put("invoice", invoice.id().toString());
    data.put("seller", invoice.seller().orgNumber().value());
    data.put("number", invoice.number());
    return data;
  }
}
