package no.fakturahub.event;

import java.util.Optional;
import java.util.stream.Stream;

/// A kind of thing that other systems are told of; `docs/webhooks.md` says what each means, and
/// `docs/event.schema.json` what it holds.
public enum Kind {
  INVOICE_ISSUED("invoice.issued"), CREDIT_NOTE_ISSUED("credit_note.issued"), INVOICE_APPROVED(
      "invoice.approved"),
  INVOICE_CREDITED("invoice.credited"), INVOICE_WRITTEN_OFF(
      "invoice.written_off"),
  INVOICE_DISPUTED("invoice.disputed"), INVOICE_DISPUTE_ENDED(
      "invoice.dispute_ended"),
  INVOICE_HANDED_OFF("invoice.handed_off"),

  DELIVERY_HELD("delivery.held"), DELIVERY_HANDED_OVER("delivery.handed_over"), DELIVERY_DELIVERED(
      "delivery.delivered"),
  DELIVERY_ACCEPTED("delivery.accepted"), DELIVERY_UNDER_QUERY(
      "delivery.under_query"),
  DELIVERY_REJECTED("delivery.rejected"), DELIVERY_BOUNCED(
      "delivery.bounced"),
  DELIVERY_FAILED("delivery.failed"),

  PAYMENT_MATCHED("payment.matched"), PAYMENT_WAITING("payment.waiting"), PAYMENT_BOOKED(
      "payment.booked"),
  CLAIM_PAID("claim.paid"),

  POSTING_BOOKED("posting.booked"), POSTING_FAILED("posting.failed"),

  REMINDER_SENT("reminder.sent"), REMINDER_FAILED("reminder.failed"),

  MESSAGE_PARKED("message.parked"),

  /** Sent when somebody asks to see whether their door works. */
  WEBHOOK_TEST("webhook.test");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /// As people choose it: `invoice.issued`.
  public String word() {
    return word;
  }

  /// As CloudEvents wants it, beginning with whose it is (CloudEvents 1.0.2, `type`).
  public String type() {
    return "no.fakturahub." + word;
  }

  public static Optional<Kind> of(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
