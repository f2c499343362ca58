package no.fakturahub.vipps.shell;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.vipps.Agreement;
import no.fakturahub.vipps.AgreementState;
import no.fakturahub.vipps.Mobile;
import no.fakturahub.vipps.Proposal;
import no.fakturahub.vipps.Recurring.Proposed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The agreements, one row each.
@Component
class AgreementTable {

  private final JdbcClient db;
  private final Clock clock;

  AgreementTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Whoever comes second finds the first.
  Agreement begin(Proposal terms) {
    var mobile = terms.mobile();
    db.sql("""
        insert into vipps_agreement (id, seller, customer, open_key, mobile, product, most_ore,
          unit, times, page, state, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ASKED', ?)
        on conflict do nothing""")
        .params(Arrays.asList(UUID.randomUUID(), terms.seller().value(), terms.customer(),
            key(terms.seller(), terms.customer()), mobile == null ? null : mobile.msisdn(),
            terms.product(), terms.most().ore(), terms.unit().name(), terms.count(),
            terms.page().toString(), clock.instant().atOffset(ZoneOffset.UTC)))
        .update();
    return open(terms.seller(), terms.customer()).orElseThrow();
  }

  Optional<Agreement> open(OrgNumber seller, String customer) {
    return db.sql("select * from vipps_agreement where open_key = ?").param(key(seller, customer))
        .query((row, _) -> agreement(row)).optional();
  }

  Optional<Agreement> find(UUID id) {
    return db.sql("select * from vipps_agreement where id = ?").param(id)
        .query((row, _) -> agreement(row)).optional();
  }

  List<Agreement> all() {
    return db.sql("select * from vipps_agreement order by made_at desc")
        .query((row, _) -> agreement(row)).list();
  }

  Agreement live(Agreement agreement, Proposed proposed) {
    db.sql("""
        update vipps_agreement set vipps_id = ?, confirmation = ?, state = 'PENDING'
        where id = ?""")
        .params(proposed.id(), proposed.confirmation().toString(), agreement.id()).update();
    return find(agreement.id()).orElseThrow();
  }

  Agreement now(Agreement agreement, AgreementState state) {
    db.sql("update vipps_agreement set state = ? where id = ?")
        .params(state.name(), agreement.id()).update();
    if (!state.isOpen())
      db.sql("update vipps_agreement set open_key = null where id = ?").param(agreement.id())
          .update();
    return find(agreement.id()).orElseThrow();
  }

  private static String key(OrgNumber seller, String customer) {
    return seller + "/" + customer;
  }

  private static Agreement agreement(ResultSet row) throws SQLException {
    var mobile = row.getString("mobile");
    var confirmation = row.getString("confirmation");
    var terms = new Proposal(new OrgNumber(row.getString("seller")), row.getString("customer"),
        mobile == null ? null : new Mobile(mobile), row.getString("product"),
        new Money(row.getLong("most_ore")), Proposal.Unit.valueOf(row.getString("unit")),
        row.getInt("times"), URI.create(row.getString("page")));
    return new Agreement(row.getObject("id", UUID.class), terms, row.getString("vipps_id"),
        confirmation == null ? null : URI.create(confirmation),
        AgreementState.valueOf(row.getString("state")));
  }
}
