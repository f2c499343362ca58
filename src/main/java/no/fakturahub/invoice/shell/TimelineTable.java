package no.fakturahub.invoice.shell;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Happened;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class TimelineTable implements Timeline {

  private final JdbcClient db;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  TimelineTable(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
    this.db = db;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID invoice, Step step, String evidence) {
    db.sql("insert into timeline (invoice_id, at, step, evidence) values (?, ?, ?, ?)")
        .params(invoice, clock.instant().atOffset(ZoneOffset.UTC), step.name(), evidence).update();
    events.publishEvent(new Happened(invoice, step));
  }

  @Override
  public List<Entry> of(UUID invoice) {
    return db.sql("select at, step, evidence from timeline where invoice_id = ? order by id")
        .param(invoice).query((row, _) -> new Entry(
            row.getObject("at", OffsetDateTime.class).toInstant(),
            Step.valueOf(row.getString("step")), row.getString("evidence")))
        .list();
  }
}
