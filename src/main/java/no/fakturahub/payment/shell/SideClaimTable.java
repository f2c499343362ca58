package no.fakturahub.payment.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.payment.SideClaim.Kind;
import no.fakturahub.payment.SideClaims;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The claims beside invoices, a row each.
@Repository
class SideClaimTable implements SideClaims {

  private static final String SELECT = """
      select c.*, (select coalesce(sum(a.ore), 0) from allocation a where a.claim_id = c.id) as paid
      from side_claim c
      """;

  private final JdbcClient db;

  SideClaimTable(JdbcClient db) {
    this.db = db;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void ask(SideClaim claim) {
    db.sql("""
        insert into side_claim (id, invoice_id, kind, ore, asked, letter, waived)
        values (?, ?, ?, ?, ?, ?, false)""")
        .params(claim.id(), claim.invoice(), claim.kind().name(), claim.amount().ore(),
            claim.asked(), claim.letter())
        .update();
  }

  @Override
  public List<SideClaim> of(UUID invoice) {
    return db.sql(SELECT + "where c.invoice_id = ? order by c.place").param(invoice)
        .query(SideClaimTable::row).list();
  }

  @Override
  public Optional<SideClaim> find(UUID claim) {
    return db.sql(SELECT + "where c.id = ?").param(claim).query(SideClaimTable::row).optional();
  }

  @Override
  @Transactional
  public void waive(UUID letter) {
    db.sql("update side_claim set waived = true where letter = ?").param(letter).update();
  }

  private static SideClaim row(ResultSet row, int number) throws SQLException {
    return new SideClaim(row.getObject("id", UUID.class), row.getObject("invoice_id", UUID.class),
        Kind.valueOf(row.getString("kind")), new Money(row.getLong("ore")),
        row.getObject("asked", LocalDate.class), row.getObject("letter", UUID.class),
        new Money(row.getLong("paid")), row.getBoolean("waived"));
  }
}
