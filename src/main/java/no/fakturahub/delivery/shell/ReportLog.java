package no.fakturahub.delivery.shell;

import java.util.List;
import java.util.UUID;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryChanged;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Letters;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes what channels report: the row, the invoice's timeline and whoever listens, together or not
/// at all.
@Component
class ReportLog implements Reports {

  private final DeliveryTable deliveries;
  private final ReportTable reports;
  private final Invoices invoices;
  private final Timeline timeline;
  private final DeliveryLog log;
  private final ApplicationEventPublisher events;
  private final ObjectProvider<Letters> letters;

  ReportLog(DeliveryTable deliveries, ReportTable reports, Invoices invoices, Timeline timeline,
      DeliveryLog log, ApplicationEventPublisher events, ObjectProvider<Letters> letters) {
    this.deliveries = deliveries;
    this.reports = reports;
    this.invoices = invoices;
    this.timeline = timeline;
    this.log = log;
    this.events = events;
    this.letters = letters;
  }

  @Override
  @Transactional
  public void report(UUID id, Report report) {
    var found = deliveries.lock(id);
    if (found.isEmpty() && letters.stream().anyMatch(one -> one.report(id, report)))
      return;
    var delivery = found.orElseThrow();
    var known = reports.isKnown(id, report);
    if (known && !handsOverAnew(delivery, report))
      return;
    if (!known)
      reports.add(id, report);
    if (report.says() == Says.HANDED_OVER && report.evidence().length > 0)
      invoices.keep(delivery.invoice(), Document.RECEIPT, report.evidence());
    var said = stepOf(report.says());
    if (said != Step.HANDED_OVER || delivery.state().isOpen())
      timeline.add(delivery.invoice(), said, report.text());
    if (!deliveries.isOvertaken(id, report))
      delivery.state().after(report.says()).ifPresent(next -> move(delivery, next, report));
  }

  @Override
  public List<Report> of(UUID delivery) {
    return reports.of(delivery);
  }

  /// In a later round the same message is handed over again, under the same id.
  private static boolean handsOverAnew(Delivery delivery, Report report) {
    return report.says() == Says.HANDED_OVER && delivery.state().isOpen();
  }

  private void move(Delivery delivery, DeliveryState next, Report report) {
    deliveries.reported(delivery.id(), next, report);
    if (next == DeliveryState.BOUNCED)
      log.bounced(delivery, report.text());
    events.publishEvent(
        new DeliveryChanged(deliveries.find(delivery.id()).orElseThrow(), report));
  }

  private static Step stepOf(Says says) {
    return switch (says) {
      case HANDED_OVER -> Step.HANDED_OVER;
      case DELIVERED -> Step.DELIVERED;
      case ACCEPTED -> Step.ACCEPTED;
      case UNDER_QUERY -> Step.UNDER_QUERY;
      case REJECTED -> Step.REJECTED;
      case BOUNCED -> Step.BOUNCED;
    };
  }
}
