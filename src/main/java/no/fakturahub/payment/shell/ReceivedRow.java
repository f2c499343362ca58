package no.fakturahub.payment.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.Payments.Outcome;
import no.fakturahub.payment.Payments.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// A row of payments as others see it.
final class ReceivedRow implements RowMapper<Received> {

  /// Its money lies where it should; a person looks at it all the same.
  private static final Set<String> TO_BE_SEEN = Set.of("PAYMENT_TWICE", "PAYMENT_REFUNDED");

  @Override
  public Received mapRow(ResultSet row, int number) throws SQLException {
    var payment = new Payment(new AccountNumber(row.getString("account")), row.getString("kid"),
        new Money(row.getLong("ore")), row.getObject("settled", LocalDate.class),
        row.getString("type"), row.getString("debit_account"));
    var toldAgain = row.getString("told_again");
    return new Received(row.getObject("id", UUID.class), payment, row.getString("payer"),
        row.getString("words"), Outcome.valueOf(row.getString("outcome")),
        invoices(row.getString("invoices")), new Money(row.getLong("waiting")),
        waitsFor(row),
        row.getString("evidence"), toldAgain == null ? List.of() : toldAgain.lines().toList(),
        row.getObject("booked_at", OffsetDateTime.class).toInstant());
  }

  /// Why it waits now: what was said when it came, or what has become of it since.
  private static @Nullable String waitsFor(ResultSet row) throws SQLException {
    var said = row.getString("waits_for");
    if (row.getLong("waiting") != 0)
      return said == null || said.equals("PAYMENT_TOO_MUCH") ? "PAYMENT_UNDONE" : said;
    if (said != null && TO_BE_SEEN.contains(said) && !row.getBoolean("seen"))
      return said;
    return row.getBoolean("overpaid") ? "PAYMENT_TOO_MUCH" : null;
  }

  private static List<UUID> invoices(@Nullable String ids) {
    return ids == null ? List.of() : Stream.of(ids.split(",")).map(UUID::fromString).toList();
  }
}
