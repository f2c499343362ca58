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

  static final String SELECT = """
      select p.*, (select string_agg(t.evidence, '\n') from told_again t
        where t.payment_id = p.id) as told_again,
        p.ore - (select coalesce(sum(a.ore), 0) from allocation a where a.payment_id = p.id)
        as waiting, (select string_agg(cast(l.invoice_id as varchar), ',') from lies_on l
          where l.payment_id = p.id) as invoices,
        exists (select 1 from decision d where d.payment_id = p.id) as seen,
        exists (select 1 from lies_on l join invoice i on i.id = l.invoice_id
          where l.payment_id = p.id and i.payable_ore
            - (select coalesce(sum(c.payable_ore), 0) from invoice c where c.credits = i.id)
            - (select sum(o.ore) from allocation o where o.invoice_id = i.id) < 0
            and not exists (select 1 from lies_on o join payment q on q.id = o.payment_id
              where o.invoice_id = i.id and q.place > p.place)) as overpaid
      from payment p
      """;

  /// What may wait: what was flagged when it came, what a person has had a hand in, and what was paid before a credit
  /// note. [#waitsFor] says whether it does.
  static final String MAY_WAIT = """
      join (select id as may_wait from payment where waits_for is not null
        union select payment_id from allocation where decision_id is not null
        union select a.payment_id from invoice c join allocation a on a.invoice_id = c.credits
          where c.credits is not null) w on w.may_wait = p.id
      order by p.place
      """;

  /// Money to one account that lies nowhere, or not all of it.
  static final String LIES_NOWHERE = """
      where p.account = :account and p.ore <> (select coalesce(sum(a.ore), 0) from allocation a
          where a.payment_id = p.id)
        and p.id in (select id from payment where waits_for is not null
          union select payment_id from allocation where decision_id is not null)
      order by p.place
      """;

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
