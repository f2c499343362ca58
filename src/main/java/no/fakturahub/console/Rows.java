package no.fakturahub.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.console.Row.Stage;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.Postings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the lists of invoices, with how far each has come, by one question to the database however many there are.
@Component
class Rows {

  private static final String WHERE = """
      from (
        select i.*, i.payable_ore
          - (select coalesce(sum(c.payable_ore), 0) from invoice c where c.credits = i.id)
          - (select coalesce(sum(a.ore), 0) from allocation a where a.invoice_id = i.id
              and a.target <> 'CLAIM') as owed_ore
        from invoice i
        where """ + Mine.IS_MINE + """
          and (i.credits is null or i.number = :number)
          and (:text = '' or i.number = :number or i.kid = :text or i.buyer_id = :text
            or i.payable_ore = :ore or lower(i.buyer_name) like :like escape '\\'
            or exists (select 1 from orders o where o.invoice_id = i.id and o.order_id = :text))
      ) i
      where (:which = 'ALL' or :which = 'OPEN' and i.owed_ore > 0
        or :which = 'OVERDUE' and i.owed_ore > 0 and i.due < :today
        or :which = 'PAID' and i.owed_ore <= 0
        or :which = 'STOPPED' and exists (select 1 from delivery d where d.invoice_id = i.id
          and d.state in ('HELD', 'UNDER_QUERY', 'REJECTED', 'BOUNCED', 'REFUSED', 'GAVE_UP')))
      """;

  private static final String ONE = """
      select i.id, i.number, i.buyer_name, i.due, i.payable_ore, i.owed_ore, i.credits,
        (select min(o.order_id) from orders o where o.invoice_id = i.id) as first_order,
        (select count(*) from orders o where o.invoice_id = i.id) as orders,
        (select min(o.partner) from orders o where o.invoice_id = i.id) as partner,
        (select coalesce(sum(a.ore), 0) from allocation a where a.invoice_id = i.id
          and a.target = 'INVOICE') as paid_ore,
        d.state, d.channel, d.message_id, p.state as booking, p.voucher_number
      from page i
      left join delivery d on d.invoice_id = i.id
      left join posting p on p.invoice = i.id and p.reason in ('INVOICE_ISSUED', 'CREDIT_NOTE')
      order by i.issued desc, i.seller, i.number desc""";

  private final JdbcClient db;
  private final Clock clock;
  private final Mine mine;

  Rows(JdbcClient db, Clock clock, Mine mine) {
    this.db = db;
    this.clock = clock;
    this.mine = mine;
  }

  List<Row> latest(int most) {
    return found(Search.latest(most));
  }

  /// The newest first.
  List<Row> found(Search search) {
    return asked("with page as (select i.* " + WHERE
        + " order by i.issued desc, i.seller, i.number desc limit :most offset :from) " + ONE,
        search).param("most", search.most()).param("from", search.from())
        .query((row, _) -> row(row)).list();
  }

  long count(Search search) {
    return asked("select count(*) " + WHERE, search).query(Long.class).single();
  }

  private JdbcClient.StatementSpec asked(String sql, Search search) {
    return mine.narrow(db.sql(sql)).param("text", search.text()).param("number", search.number())
        .param("ore", search.ore()).param("like", search.like())
        .param("which", search.which().name()).param("today", LocalDate.now(clock));
  }

  private static Row row(ResultSet row) throws SQLException {
    var payable = new Money(row.getLong("payable_ore"));
    var paid = new Money(row.getLong("paid_ore"));
    var state = row.getString("state");
    var channel = row.getString("channel");
    var booking = row.getString("booking");
    return new Row(row.getObject("id", UUID.class), row.getLong("number"), orders(row),
        row.getString("partner") == null ? "" : row.getString("partner"),
        row.getString("buyer_name"), row.getObject("due", LocalDate.class), payable,
        channel == null ? "" : channel,
        delivery(state == null ? DeliveryState.PLANNED : DeliveryState.valueOf(state)),
        row.getString("message_id"),
        booking(booking == null ? null : Postings.State.valueOf(booking)),
        row.getString("voucher_number"),
        row.getObject("credits") == null
            ? payment(payable, paid, new Money(row.getLong("owed_ore")))
            : new Stage("payment.NONE", ""),
        paid);
  }

  private static String orders(ResultSet row) throws SQLException {
    var first = row.getString("first_order");
    if (first == null)
      return "";
    var more = row.getInt("orders") - 1;
    return more == 0 ? first : "%s + %d".formatted(first, more);
  }

  private static Stage delivery(DeliveryState state) {
    return new Stage("delivery." + state, switch (state) {
      case PLANNED -> "";
      case LOOKING_UP -> "wait";
      case HANDED_OVER, DELIVERED, ACCEPTED -> "good";
      case HELD, UNDER_QUERY, REJECTED, BOUNCED, REFUSED, GAVE_UP -> "bad";
    });
  }

  private static Stage booking(Postings.@Nullable State state) {
    if (state == null)
      return new Stage("booking.NONE", "");
    return new Stage("booking." + state, switch (state) {
      case PLANNED -> "";
      case BOOKED -> "good";
      case WAITING -> "bad";
      case LEFT_OUT -> "wait";
    });
  }

  private static Stage payment(Money payable, Money paid, Money left) {
    if (paid.isZero() && left.equals(payable) && !left.isZero())
      return new Stage("payment.OPEN", "");
    if (left.isZero())
      return new Stage(paid.isZero() && !payable.isZero() ? "payment.CREDITED" : "payment.PAID",
          "good");
    return new Stage(left.isNegative() ? "payment.OVER" : "payment.PART", "wait");
  }
}
