package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import no.fakturahub.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A hub of before, whose payments had one outcome and one invoice each, gets its allocations.
class AllocationMigrationTest {

  private static final UUID INVOICE = new UUID(0, 1);

  private final HikariDataSource database = TestDatabase.open();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatWasPaidIsPaidAndWhatWaitedWaits() {
    TestDatabase.migrate(database, "22");
    var db = JdbcClient.create(database);
    db.sql("""
        insert into invoice (id, seller, number, account, kid, issued, due, buyer_id, buyer_name,
          payable_ore, snapshot, approved) values (?, '987654325', 10001, '15031234562',
          '000100016', '2026-11-01', '2026-11-15', '1001', 'Kunde AS', 12500, '{}', true)""")
        .param(INVOICE).update();
    pay(db, 1, "OCR", 12_500, "SETTLED", INVOICE);
    pay(db, 2, "VIPPS", -2_500, "GIVEN_BACK", INVOICE);
    pay(db, 3, "CAMT", 99_900, "PAYOUT", null);
    pay(db, 4, "OCR", 7_700, "UNKNOWN", null);

    TestDatabase.migrate(database, "latest");

    assertThat(db
        .sql(
            """
                select target || ' ' || rule || ' ' || ore || case when id = payment_id then ' alone' else '' end
                from allocation order by place""")
        .query((row, _) -> row.getString(1)).list())
        .containsExactlyInAnyOrder("INVOICE KID 12500 alone", "INVOICE TOLD -2500 alone",
            "CLEARING PAYOUT 99900 alone");
    assertThat(db.sql("select owed from open_item where id = ?").param(INVOICE)
        .query((row, _) -> row.getLong(1)).list()).containsExactly(2_500L);
  }

  private static void pay(JdbcClient db, int id, String rail, long ore, String outcome,
      @Nullable UUID invoice) {
    db.sql("""
        insert into payment (id, rail, source_key, evidence, account, kid, ore, settled, type,
          words, outcome, invoice_id, booked_at) values (:id, :rail, :key, 'somewhere',
          '15031234562', '', :ore, '2026-11-20', '10', '', :outcome, :invoice,
          current_timestamp)""")
        .param("id", new UUID(1, id)).param("rail", rail).param("key", "key-" + id)
        .param("ore", ore).param("outcome", outcome).param("invoice", invoice).update();
  }
}
