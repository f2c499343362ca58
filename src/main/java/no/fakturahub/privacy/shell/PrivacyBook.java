package no.fakturahub.privacy.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.privacy.Privacy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells what is held of a customer, and erases what may be.
@Component
class PrivacyBook implements Privacy {

  private static final String OF = " where i.seller = ? and i.buyer_id = ?";

  private final JdbcClient db;
  private final Forgetting forgetting;
  private final Export export;
  private final PrivacySettings settings;
  private final Clock clock;

  PrivacyBook(JdbcClient db, Forgetting forgetting, Export export, PrivacySettings settings,
      Clock clock) {
    this.db = db;
    this.forgetting = forgetting;
    this.export = export;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public List<Holding> of(OrgNumber seller, String customer) {
    var held = new ArrayList<Holding>();
    add(held, What.CUSTOMER, count("select count(*) from customer where seller = ? and id = ?",
        seller, customer), null);
    var last = last(seller, customer);
    add(held, What.INVOICES, count("select count(*) from invoice i" + OF, seller, customer), last);
    add(held, What.PAYMENTS, count("""
        select count(distinct a.payment_id) from allocation a
        join invoice i on i.id = a.invoice_id""" + OF, seller, customer), last);
    add(held, What.REMINDERS, count("""
        select count(*) from reminder r join invoice i on i.id = r.invoice_id""" + OF, seller,
        customer), last);
    add(held, What.AGREEMENTS, count(
        "select count(*) from agreement where seller = ? and customer = ?", seller, customer),
        last == null ? settings.duty().until(LocalDate.now(clock)) : last);
    return held;
  }

  private static void add(List<Holding> held, What what, long count, @Nullable LocalDate until) {
    if (count > 0)
      held.add(new Holding(what, count, until));
  }

  /// The last day of the latest invoice that is kept; what is still owed has no end yet, and is counted from today.
  private @Nullable LocalDate last(OrgNumber seller, String customer) {
    var today = LocalDate.now(clock);
    var ripe = forgetting.ripe(settings.duty().keptFrom(today), seller.value(), customer).size();
    var all = count("select count(*) from invoice i" + OF, seller, customer);
    if (all == ripe)
      return null;
    var issued = db.sql("select max(i.issued) from invoice i" + OF)
        .params(seller.value(), customer).query(LocalDate.class).single();
    var until = settings.duty().until(issued);
    return until.isBefore(today) ? settings.duty().until(today) : until;
  }

  private long count(String sql, OrgNumber seller, String customer) {
    return db.sql(sql).params(seller.value(), customer).query(Long.class).single();
  }

  @Override
  public void export(OrgNumber seller, String customer, OutputStream to) throws IOException {
    export.write(seller, customer, to);
  }

  @Override
  public List<Holding> erase(OrgNumber seller, String customer) {
    db.sql("delete from customer where seller = ? and id = ?").params(seller.value(), customer)
        .update();
    db.sql("delete from reminder_stop where seller = ? and buyer_id = ? and ended_at is not null")
        .params(seller.value(), customer).update();
    forgetting.ripe(settings.duty().keptFrom(LocalDate.now(clock)), seller.value(), customer)
        .forEach(forgetting::forget);
    return of(seller, customer);
  }
}
