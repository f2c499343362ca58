package no.fakturahub.payment.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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

  @Override
  public Received mapRow(ResultSet row, int number) throws SQLException {
    var payment = new Payment(new AccountNumber(row.getString("account")), row.getString("kid"),
        new Money(row.getLong("ore")), row.getObject("settled", LocalDate.class),
        row.getString("type"), row.getString("debit_account"));
    var toldAgain = row.getString("told_again");
    return new Received(row.getObject("id", UUID.class), payment, row.getString("payer"),
        row.getString("words"), Outcome.valueOf(row.getString("outcome")),
        invoices(row.getString("invoices")), new Money(row.getLong("waiting")),
        row.getString("waits_for"),
        row.getString("evidence"), toldAgain == null ? List.of() : toldAgain.lines().toList(),
        row.getObject("booked_at", OffsetDateTime.class).toInstant());
  }

  private static List<UUID> invoices(@Nullable String ids) {
    return ids == null ? List.of() : Stream.of(ids.split(",")).map(UUID::fromString).toList();
  }
}
