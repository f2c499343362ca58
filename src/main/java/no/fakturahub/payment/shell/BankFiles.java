package no.fakturahub.payment.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.payment.shell.BankFile.State;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What banks sent, byte for byte. The same bytes are one row, however often they come.
@Component
class BankFiles {

  private final JdbcClient db;
  private final Clock clock;

  BankFiles(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  BankFile keep(String name, @Nullable String partner, byte[] bytes) {
    var sha256 = Sha256.of(bytes);
    return find(sha256, bytes).orElseGet(() -> insert(name, partner, sha256, bytes));
  }

  private BankFile insert(String name, @Nullable String partner, String sha256, byte[] bytes) {
    var file = new BankFile(UUID.randomUUID(), name, State.RECEIVED, bytes);
    try {
      db.sql(
          """
              insert into bank_file (id, sha256, content_sha256, name, partner, received_at, bytes, state)
              values (?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(Arrays.asList(file.id(), sha256, BankFile.contentSha256(bytes), name, partner,
              clock.instant().atOffset(ZoneOffset.UTC), bytes, file.state().name()))
          .update();
      return file;
    } catch (DuplicateKeyException anotherThreadWasFirst) {
      return find(sha256, bytes).orElseThrow(() -> anotherThreadWasFirst);
    }
  }

  private Optional<BankFile> find(String sha256, byte[] bytes) {
    return db.sql("select id, name, state from bank_file where sha256 = ?").param(sha256)
        .query((row, _) -> new BankFile(row.getObject(1, UUID.class), row.getString(2),
            State.valueOf(row.getString(3)), bytes))
        .optional();
  }

  /// The day of the last file with anything new in it from the partner that has brought payments to this account; of
  /// any, while none has.
  Optional<LocalDate> latestOf(AccountNumber account) {
    return db.sql("""
        select max(f.received_at) from bank_file f
        where f.state = 'BOOKED' and (coalesce(f.partner, '') in
            (select distinct coalesce(b.partner, '') from bank_file b
              join payment p on p.bank_file_id = b.id where p.account = :account)
          or not exists (select 1 from payment p where p.account = :account
            and p.bank_file_id is not null))""").param("account", account.value())
        .query(OffsetDateTime.class).optional()
        .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate());
  }

  boolean isBooked(BankFile file) {
    return find(Sha256.of(file.bytes()), file.bytes()).orElseThrow().isBooked();
  }

  void book(BankFile file) {
    setState(file, State.BOOKED);
  }

  void copy(BankFile file) {
    setState(file, State.COPY);
  }

  void refuse(BankFile file) {
    setState(file, State.REFUSED);
  }

  private void setState(BankFile file, State state) {
    db.sql("update bank_file set state = ? where id = ?").params(state.name(), file.id()).update();
  }
}
