package no.fakturahub.efaktura.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.UUID;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.efaktura.Answer;
import no.fakturahub.efaktura.Consignment;
import no.fakturahub.efaktura.Consignment.Stage;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.later.Later;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what became of a consignment: its row, what is reported of the delivery, and that the operator shall be
/// asked again, together or not at all.
@Component
class ConsignmentLog {

  private final ConsignmentTable consignments;
  private final Reports reports;
  private final Timeline timeline;
  private final Later later;
  private final Clock clock;
  private final OneTimeTask<Void> status;

  ConsignmentLog(ConsignmentTable consignments, Reports reports, Timeline timeline, Later later,
      Clock clock, @Qualifier("efakturaStatus") OneTimeTask<Void> status) {
    this.consignments = consignments;
    this.reports = reports;
    this.timeline = timeline;
    this.later = later;
    this.clock = clock;
    this.status = status;
  }

  /// The operator has it; from now on it is asked how the invoice fares.
  @Transactional
  public void added(Consignment consignment, byte[] evidence) {
    var id = Consignment.idOf(consignment.delivery());
    report(consignment, Says.HANDED_OVER, id, "eFaktura %s".formatted(consignment.receiver()),
        evidence);
    if (consignments.to(Stage.ADDED, consignment.delivery()))
      watch(consignment.delivery());
  }

  /// @param status never [Answer.State#NOT_THERE], which is no news of an invoice
  @Transactional
  public void learnt(Consignment consignment, Answer.Status status, byte[] evidence) {
    added(consignment, evidence);
    var id = Consignment.idOf(consignment.delivery());
    switch (status.state()) {
      case IN_THE_BANK -> {
        if (consignments.to(Stage.IN_THE_BANK, consignment.delivery()))
          report(consignment, Says.DELIVERED, id + "/in-the-bank", "eFaktura %s: %s"
              .formatted(consignment.receiver(), status.word()), evidence);
      }
      case REJECTED -> {
        if (consignments.to(Stage.REJECTED, consignment.delivery()))
          report(consignment, Says.BOUNCED, id + "/rejected", "eFaktura %s: %s %s"
              .formatted(consignment.receiver(), status.word(), status.text()), evidence);
      }
      case CANCELLED -> withdrawn(consignment, "eFaktura: " + status.word());
      case UNDER_WAY, NOT_THERE -> {}
    }
  }

  @Transactional
  public void watch(UUID delivery) {
    later.run(status, delivery.toString());
  }

  @Transactional
  public void withdrawn(Consignment consignment, String evidence) {
    if (consignments.to(Stage.CANCELLED, consignment.delivery()))
      timeline.add(consignment.invoice(), Step.WITHDRAWN, evidence);
  }

  private void report(Consignment consignment, Says says, String key, String text,
      byte[] evidence) {
    reports.report(consignment.delivery(),
        new Report(says, key, clock.instant(), text.strip(), evidence));
  }
}
