package no.fakturahub.console;

import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// One line of the table: an order, the invoice it became, and how far that has come.
///
/// @param delivery a key of the messages, as are [#booking] and [#payment]
/// @param receipt the message id that the receiver's side knows it by
/// @param voucher the voucher's number in the ledger
public record Row(UUID id, long number, String order, String partner, String buyer, LocalDate due,
    Money payable, String channel, Stage delivery, @Nullable String receipt, Stage booking,
    @Nullable String voucher, Stage payment, Money paid) {

  /// A step's state, and whether someone should look.
  ///
  /// @param word a key of the messages
  /// @param tone `good`, `wait`, `bad`, or nothing
  record Stage(String word, String tone) {}

  public boolean delivered() {
    return delivery.tone().equals("good");
  }

  public boolean booked() {
    return booking.tone().equals("good");
  }

  /// In full, or more than that.
  public boolean settled() {
    return payment.word().equals("payment.PAID") || payment.word().equals("payment.OVER");
  }

  /// Nothing more happens to it by itself before it is paid: it was sent and booked, or waits for a person.
  public boolean rests() {
    return delivery.tone().equals("bad")
        || !delivery.tone().isEmpty() && !booking.tone().isEmpty();
  }
}
