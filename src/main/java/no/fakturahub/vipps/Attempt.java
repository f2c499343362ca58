package no.fakturahub.vipps;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// One attempt to pay what is owed of an invoice: one payment at Vipps MobilePay, which lives ten
/// minutes. It is written down before Vipps hears of it.
///
/// @param number counts from 1 for each invoice
/// @param amount what was owed when it began
/// @param redirect where the customer goes on; missing until Vipps has answered
/// @param toCapture what we have decided to take, once for all; missing until then
/// @param captured how much of what was captured is booked
/// @param givenBack how much of what was given back is booked
/// @param end missing while it may still bring money
public record Attempt(UUID invoice, int number, Reference reference, Money amount, Instant begun,
    @Nullable URI redirect, @Nullable Money toCapture, Money captured, Money givenBack,
    @Nullable End end) {

  /// A payment request lives ten minutes unless long life was granted (Vipps MobilePay, knowledge
  /// base, Timeouts, read 2026).
  static final Duration LIFE = Duration.ofMinutes(10);

  /// The same page says in another edition that the first five are for opening it.
  private static final Duration TIME_TO_OPEN = Duration.ofMinutes(4);

  /// How an attempt ended.
  public enum End {
    /** All that was reserved and owed is captured, and booked. */
    CAPTURED,
    /** Nothing was owed any more, or it could not be captured: the customer has the money. */
    RELEASED,
    /** The customer said no. */
    ABORTED,
    /** The customer did nothing. */
    EXPIRED,
    /** We ended it, for another to begin. */
    TERMINATED,
    /** Vipps would not have it. */
    REFUSED,
    /** Vipps has never heard of it. */
    UNHEARD
  }

  public static Attempt begun(Invoice invoice, int number, Money amount, Instant now) {
    return new Attempt(invoice.id(), number, Reference.of(invoice, number), amount, now, null, null,
        Money.ZERO, Money.ZERO,
        null);
  }

  public boolean isOpen() {
    return end == null;
  }

  boolean canBeOpened(Instant now) {
    return now.isBefore(begun.plus(TIME_TO_OPEN));
  }

  boolean isOver(Instant now) {
    return now.isAfter(begun.plus(LIFE));
  }

  Attempt at(URI page) {
    return new Attempt(invoice, number, reference, amount, begun, page, toCapture, captured,
        givenBack, end);
  }

  public Attempt capturing(Money decided) {
    return new Attempt(invoice, number, reference, amount, begun, redirect, decided, captured,
        givenBack, end);
  }

  Attempt booked(Money more) {
    return new Attempt(invoice, number, reference, amount, begun, redirect, toCapture,
        captured.plus(more), givenBack, end);
  }

  Attempt gaveBack(Money more) {
    return new Attempt(invoice, number, reference, amount, begun, redirect, toCapture, captured,
        givenBack.plus(more), end);
  }

  Attempt ended(End how) {
    return new Attempt(invoice, number, reference, amount, begun, redirect, toCapture, captured,
        givenBack, how);
  }
}
