package no.fakturahub.vipps.shell;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.vipps.Attempt;
import no.fakturahub.vipps.Attempt.End;
import no.fakturahub.vipps.Attempts;
import no.fakturahub.vipps.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The attempts, one row each. What we are about to ask of Vipps is committed before we ask.
@Component
class AttemptTable implements Attempts {

  private final JdbcClient db;
  private final Timeline timeline;
  private final Looks looks;
  private final Again again;
  private final TransactionTemplate atOnce;

  AttemptTable(JdbcClient db, Timeline timeline, Looks looks, Again again,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.again = again;
    this.timeline = timeline;
    this.looks = looks;
    this.atOnce = new TransactionTemplate(transactions);
    atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public List<Attempt> open(Invoice invoice) {
    return db.sql("""
        select * from vipps_attempt where invoice_id = ? and ended is null order by number""")
        .param(invoice.id()).query((row, _) -> attempt(row)).list();
  }

  Optional<Attempt> find(String reference) {
    return db.sql("select * from vipps_attempt where reference = ?").param(reference)
        .query((row, _) -> attempt(row)).optional();
  }

  /// All of them, in order.
  List<Attempt> of(UUID invoice) {
    return db.sql("select * from vipps_attempt where invoice_id = ? order by number")
        .param(invoice).query((row, _) -> attempt(row)).list();
  }

  /// It is looked at until it has ended.
  @Override
  public Attempt begin(Invoice invoice, Money amount, Instant now) {
    var number = of(invoice.id()).size() + 1;
    var attempt = Attempt.begun(invoice, number, amount, now);
    atOnce.executeWithoutResult(_ -> {
      db.sql("""
          insert into vipps_attempt (reference, invoice_id, number, ore, begun_at, captured_ore,
            given_back_ore, why) values (?, ?, ?, ?, ?, 0, 0, '')""")
          .params(attempt.reference().value(), attempt.invoice(), number, amount.ore(),
              now.atOffset(ZoneOffset.UTC))
          .update();
      timeline.add(invoice.id(), Step.PAYMENT_BEGUN,
          "VIPPS %s: kr %s".formatted(attempt.reference(), amount));
      looks.until(invoice.id(), attempt.reference().value());
    });
    return attempt;
  }

  @Override
  public Attempt decide(Attempt attempt, Money toCapture) {
    atOnce.executeWithoutResult(
        _ -> db.sql("update vipps_attempt set to_capture_ore = ? where reference = ?")
            .params(toCapture.ore(), attempt.reference().value()).update());
    return attempt.capturing(toCapture);
  }

  @Override
  public void live(Attempt attempt) {
    atOnce.executeWithoutResult(
        _ -> db.sql("update vipps_attempt set redirect = ? where reference = ?")
            .params(String.valueOf(attempt.redirect()), attempt.reference().value()).update());
  }

  @Override
  public void booked(Attempt attempt) {
    db.sql("update vipps_attempt set captured_ore = ?, given_back_ore = ? where reference = ?")
        .params(attempt.captured().ore(), attempt.givenBack().ore(), attempt.reference().value())
        .update();
  }

  @Override
  public void ended(Attempt attempt, End how, String why) {
    db.sql("update vipps_attempt set ended = ?, why = ? where reference = ?")
        .params(Arrays.asList(how.name(), why.length() > 1000 ? why.substring(0, 1000) : why,
            attempt.reference().value()))
        .update();
    if (how != End.CAPTURED)
      timeline.add(attempt.invoice(), Step.PAYMENT_NOT_MADE, "VIPPS %s: %s%s"
          .formatted(attempt.reference(), how, why.isEmpty() ? "" : "; " + why));
  }

  @Override
  public void refused(Attempt attempt, Refused why) {
    ended(attempt, End.REFUSED, why.code() + ": " + why.detail());
    again.park(attempt.invoice(), why);
  }

  private static Attempt attempt(ResultSet row) throws SQLException {
    var redirect = row.getString("redirect");
    var ended = row.getString("ended");
    return new Attempt(row.getObject("invoice_id", UUID.class), row.getInt("number"),
        new Reference(row.getString("reference")), new Money(row.getLong("ore")),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        redirect == null ? null : URI.create(redirect), maybe(row, "to_capture_ore"),
        new Money(row.getLong("captured_ore")), new Money(row.getLong("given_back_ore")),
        ended == null ? null : End.valueOf(ended));
  }

  private static @Nullable Money maybe(ResultSet row, String column) throws SQLException {
    var ore = row.getLong(column);
    return row.wasNull() ? null : new Money(ore);
  }
}
