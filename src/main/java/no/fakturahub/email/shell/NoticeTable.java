package no.fakturahub.email.shell;

import java.time.Clock;
import java.time.ZoneOffset;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.email.ReceivedMail.Notification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What mail servers have told that moves no delivery, with what proves it.
@Component
class NoticeTable {

  private final JdbcClient db;
  private final Clock clock;

  NoticeTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  boolean isNew(Notification told, Delivery about, byte[] raw) {
    return db.sql("""
        insert into mail_notice (delivery_id, mail_id, words, evidence, told_at)
        values (?, ?, ?, ?, ?) on conflict do nothing""")
        .params(about.id(), told.id(), told.words(), raw,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update() == 1;
  }
}
