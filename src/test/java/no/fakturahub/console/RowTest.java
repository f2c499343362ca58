package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.console.Row.Stage;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.Test;

class RowTest {

  private static final Stage SENT = new Stage("delivery.HANDED_OVER", "good");
  private static final Stage HELD = new Stage("delivery.HELD", "bad");
  private static final Stage BOOKED = new Stage("booking.BOOKED", "good");
  private static final Stage NOT_BOOKED = new Stage("booking.NONE", "");

  @Test
  void anInvoiceThatIsPaidInPartIsNotPaid() {
    var rows = List.of(row(SENT, BOOKED, "PAID"), row(SENT, BOOKED, "OVER"),
        row(SENT, BOOKED, "PART"), row(SENT, BOOKED, "OPEN"));

    assertThat(Sums.of(rows, 0).paid()).isEqualTo(2);
  }

  @Test
  void anInvoiceThatIsHeldBackRestsUnbooked() {
    assertThat(row(HELD, NOT_BOOKED, "OPEN").rests()).isTrue();
    assertThat(row(SENT, BOOKED, "OPEN").rests()).isTrue();
    assertThat(row(SENT, NOT_BOOKED, "OPEN").rests()).isFalse();
    assertThat(row(new Stage("delivery.PLANNED", ""), BOOKED, "OPEN").rests()).isFalse();
  }

  private static Row row(Stage delivery, Stage booking, String payment) {
    return new Row(new UUID(0, 1), 10001, "N-1", "nordmat", "Kari Nordmann",
        LocalDate.of(2026, 12, 7), new Money(100_00), "EMAIL", delivery, null, booking, null,
        new Stage("payment." + payment, ""), new Money(0));
  }
}
