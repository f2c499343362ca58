package no.fakturahub.invoice;

/// A kind of thing that happens to an invoice; the console's word for each is in `messages_*.properties`.
public enum Step {
  RECEIVED, ISSUED, CREDITED, APPROVED, HELD,
  LOOKING_UP, CHANNEL_CHOSEN, HANDED_OVER, DELIVERED, ACCEPTED, UNDER_QUERY, REJECTED, BOUNCED,
  NOT_DELIVERED,
  BOOKED, NOT_BOOKED,
  PAID, PART_PAID, OVERPAID, SAME_MONEY, GIVEN_BACK, PAYMENT_BOOKED,
  RELEASED
}
