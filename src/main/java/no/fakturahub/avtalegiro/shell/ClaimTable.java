package no.fakturahub.avtalegiro.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.avtalegiro.Claim;
import no.fakturahub.avtalegiro.ClaimState;
import no.fakturahub.avtalegiro.Claims;
import no.fakturahub.avtalegiro.file.AssignmentKind;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The claims, a row for each invoice that has had one.
@Component
class ClaimTable implements Claims {

  private final JdbcClient db;

  ClaimTable(JdbcClient db) {
    this.db = db;
  }

  /// @return false when the invoice has had one, and nothing was changed
  boolean plan(Claim claim, AccountNumber account) {
    return db.sql("""
        insert into claim (id, invoice_id, account, ore, due, state, bank_notice, delivery_id,
          planned_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
        .params(Arrays.asList(claim.id(), claim.invoice(), account.value(), claim.amount().ore(),
            claim.due(), claim.state().name(), claim.bankNotice(), claim.delivery(),
            claim.planned().atOffset(ZoneOffset.UTC)))
        .update() == 1;
  }

  @Override
  public Optional<Claim> of(UUID invoice) {
    return db.sql("select * from claim where invoice_id = ?").param(invoice)
        .query(ClaimTable::claim).optional();
  }

  /// As [#of], and nobody else changes it until the transaction ends.
  Optional<Claim> lock(UUID invoice) {
    return db.sql("select * from claim where invoice_id = ? for update").param(invoice)
        .query(ClaimTable::claim).optional();
  }

  Claim find(UUID id) {
    return db.sql("select * from claim where id = ?").param(id).query(ClaimTable::claim).single();
  }

  /// Those that nobody else is changing just now, and nobody else changes until the transaction ends.
  List<Claim> lock(AccountNumber account, ClaimState state) {
    return db.sql("""
        select * from claim where account = ? and state = ? order by place
        for update skip locked""").params(account.value(), state.name()).query(ClaimTable::claim)
        .list();
  }

  /// @return false when it is not in that state any more
  boolean move(Claim claim, ClaimState to) {
    return db.sql("update claim set state = ? where id = ? and state = ?")
        .params(to.name(), claim.id(), claim.state().name()).update() == 1;
  }

  void claimOnly(Claim claim, Money amount) {
    db.sql("update claim set ore = ? where id = ?").params(amount.ore(), claim.id()).update();
  }

  /// It begins anew, with what is left to claim.
  void planAgain(Claim claim, Money left, Instant now) {
    db.sql("""
        update claim set state = 'PLANNED', ore = ?, planned_at = ?, file_id = null,
          transaction_number = null, cancellation_file_id = null, cancellation_number = null
        where id = ? and state = 'CANCELLED'""")
        .params(left.ore(), now.atOffset(ZoneOffset.UTC), claim.id()).update();
  }

  /// @param delivery null when it is that no more
  void isDelivery(Claim claim, @Nullable UUID delivery) {
    db.sql("update claim set delivery_id = ? where id = ?")
        .params(Arrays.asList(delivery, claim.id())).update();
  }

  void file(Claim claim, UUID file, int number, boolean bankNotice) {
    db.sql("""
        update claim set state = 'FILED', file_id = ?, transaction_number = ?, bank_notice = ?
        where id = ?""").params(file, number, bankNotice, claim.id()).update();
  }

  void fileCancellation(Claim claim, UUID file, int number) {
    db.sql("""
        update claim set state = 'CANCELLING', cancellation_file_id = ?, cancellation_number = ?
        where id = ?""").params(file, number, claim.id()).update();
  }

  /// A claim as it stands in a file.
  record Filed(Claim claim, int number) {

    String evidence(GiroFile file) {
      return "%s, assignment %d, transaction %d: kr %s due %s%s; sha-256 %s".formatted(file.name(),
          file.assignment(), number, claim.amount(), claim.due(),
          claim.bankNotice() ? ", the bank gives notice" : "", file.sha256());
    }
  }

  List<Filed> in(GiroFile file) {
    return switch (file.kind()) {
      case CLAIMS -> filed("file_id = ?", "transaction_number", file);
      case CANCELLATIONS -> filed("cancellation_file_id = ?", "cancellation_number", file);
    };
  }

  private List<Filed> filed(String where, String number, GiroFile file) {
    return db.sql("select * from claim where " + where + " order by " + number).param(file.id())
        .query((row, n) -> new Filed(claim(row, n), row.getInt(number))).list();
  }

  Optional<UUID> fileOf(Claim claim) {
    return fileOf(claim, AssignmentKind.CLAIMS);
  }

  /// The file the claim stands in, or its cancellation.
  Optional<UUID> fileOf(Claim claim, AssignmentKind kind) {
    var column = switch (kind) {
      case CLAIMS -> "file_id";
      case CANCELLATIONS -> "cancellation_file_id";
    };
    return db.sql("select " + column + " from claim where id = ? and " + column + " is not null")
        .param(claim.id()).query(UUID.class).optional();
  }

  private static Claim claim(ResultSet row, int number) throws SQLException {
    return new Claim(row.getObject("id", UUID.class), row.getObject("invoice_id", UUID.class),
        new Money(row.getLong("ore")), row.getObject("due", LocalDate.class),
        ClaimState.valueOf(row.getString("state")), row.getBoolean("bank_notice"),
        row.getObject("delivery_id", UUID.class),
        row.getObject("planned_at", OffsetDateTime.class).toInstant());
  }
}
