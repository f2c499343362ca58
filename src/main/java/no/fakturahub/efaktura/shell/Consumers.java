package no.fakturahub.efaktura.shell;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import no.fakturahub.customer.Customer;
import no.fakturahub.efaktura.Standing;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What look-ups have found, and when. It holds for one seller, for a consumer blocks one and not another.
@Component
class Consumers {

  private final JdbcClient db;
  private final EfakturaSettings settings;
  private final Clock clock;

  Consumers(JdbcClient db, EfakturaSettings settings, Clock clock) {
    this.db = db;
    this.settings = settings;
    this.clock = clock;
  }

  /// Nothing when nothing is known that is fresh enough.
  Optional<Standing> known(OrgNumber seller, Customer customer) {
    return db.sql("""
        select * from efaktura_consumer where seller = ? and asked_sha256 = ? and asked_at > ?""")
        .params(seller.value(), fingerprint(customer),
            clock.instant().minus(settings.fresh()).atOffset(ZoneOffset.UTC))
        .query(Consumers::row).optional();
  }

  @Transactional
  public void remember(OrgNumber seller, Customer customer, Standing standing) {
    forget(seller, customer);
    var identifier = standing instanceof Standing.Reached reached ? reached.identifier() : null;
    db.sql("""
        insert into efaktura_consumer (seller, asked_sha256, identifier, evidence, asked_at)
        values (:seller, :asked, :identifier, :evidence, :now) on conflict do nothing""")
        .param("seller", seller.value()).param("asked", fingerprint(customer))
        .param("identifier", identifier).param("evidence", standing.evidence())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /// What was found has been shown to be wrong.
  void forget(OrgNumber seller, Customer customer) {
    db.sql("delete from efaktura_consumer where seller = ? and asked_sha256 = ?")
        .params(seller.value(), fingerprint(customer)).update();
  }

  private static Standing row(ResultSet row, int number) throws SQLException {
    var identifier = row.getString("identifier");
    var evidence = "%s (asked %s)".formatted(row.getString("evidence"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
    return identifier == null
        ? new Standing.NotReached(evidence)
        : new Standing.Reached(identifier, evidence);
  }

  /// Of all that a look-up asks with: whoever moves or changes name is looked up anew.
  private static String fingerprint(Customer customer) {
    var address = customer.address();
    return Sha256.of(String.join("\n", customer.name(), String.valueOf(address.street()),
        String.valueOf(address.postalCode()), String.valueOf(address.city()), address.country(),
        String.valueOf(customer.email()), String.valueOf(customer.phone()))
        .getBytes(StandardCharsets.UTF_8));
  }
}
