package no.fakturahub.ledger.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.Optional;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.InvoiceCredited;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.later.Later;
import no.fakturahub.ledger.Bookkeeping;
import no.fakturahub.ledger.Posting;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.SideClaimPaid;
import no.fakturahub.payment.WrittenOff;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What is approved or paid shall be booked: the row and its task are there when the event is.
@Component
class PlannedPostings {

  private final LedgerSettings settings;
  private final PostingRows postings;
  private final Later later;
  private final OneTimeTask<Void> book;

  PlannedPostings(LedgerSettings settings, PostingRows postings, Later later,
      @Qualifier("book") OneTimeTask<Void> book) {
    this.settings = settings;
    this.postings = postings;
    this.later = later;
    this.book = book;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(InvoiceApproved event) {
    plan(keeper(event.invoice().seller().orgNumber()).of(event.invoice()));
  }

  /// An invoice that is held back is not booked; once it is credited both stand in the books, or neither would.
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(InvoiceCredited event) {
    plan(keeper(event.invoice().seller().orgNumber()).of(event.invoice()));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PaymentMatched event) {
    plan(keeper(event.invoice().seller().orgNumber()).of(event));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(SideClaimPaid event) {
    plan(keeper(event.invoice().seller().orgNumber()).of(event));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(WrittenOff event) {
    plan(keeper(event.invoice().seller().orgNumber()).of(event));
  }

  private Bookkeeping keeper(OrgNumber seller) {
    return new Bookkeeping(settings.planOf(seller));
  }

  private void plan(Optional<Posting> posting) {
    posting.filter(postings::plan).ifPresent(planned -> later.run(book, planned.id().toString()));
  }
}
