package no.fakturahub.ledger.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.customer.Customers;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.Later;
import no.fakturahub.ledger.Ledger;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.PostingXml;
import no.fakturahub.ledger.Postings.State;
import no.fakturahub.ledger.Reason;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.ledger.shell.LedgerSettings.ClosedPeriod;
import no.fakturahub.parked.Approvals;
import org.apache.camel.Body;
import org.apache.camel.CamelContext;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The bean that `routes/book*.camel.yaml` ask.
@Component("ledger")
class Booking {

  private static final Set<String> CLOSED = Set.of("TRIPLETEX_PERIOD_LOCKED", "POWEROFFICE_LOCKED");

  private final LedgerSettings settings;
  private final PostingRows postings;
  private final Map<String, Ledger> ledgers;
  private final Timeline timeline;
  private final ObjectProvider<Customers> customers;
  private final Later later;
  private final OneTimeTask<Void> book;

  Booking(LedgerSettings settings, PostingRows postings, Map<String, Ledger> ledgers,
      Timeline timeline, ObjectProvider<Customers> customers, Later later,
      @Qualifier("book") OneTimeTask<Void> book) {
    this.settings = settings;
    this.postings = postings;
    this.ledgers = ledgers;
    this.timeline = timeline;
    this.customers = customers;
    this.later = later;
    this.book = book;
  }

  /// @return the name of its route, and of the bean that speaks to it, or `none`
  public String systemFor(@Header("postingId") UUID posting, CamelContext camel) {
    var about = postings.find(posting).posting();
    var system = settings.systemOf(about.seller());
    mayBeBooked(about, system);
    if (camel.getRoute("book-" + system) == null)
      throw new Refused("LEDGER_UNKNOWN", system);
    return system;
  }

  private void mayBeBooked(Posting posting, String system) {
    var entered = customers.getIfAvailable();
    var group = entered == null
        ? null
        : entered.groupOf(posting.seller(), posting.customer().id());
    if (settings.levelOf(posting.seller(), group) != Level.AUTOMATIC
        && !postings.isReleased(posting.id()))
      throw new Refused("LEDGER_TO_APPROVE", "%s, %s, %s".formatted(posting.text(),
          posting.date(), system));
  }

  public void introduceCustomer(@Header("postingId") UUID posting,
      @Header("ledger") String ledger) {
    var row = postings.find(posting);
    if (row.state() == State.PLANNED)
      ledger(ledger).introduce(row.posting().seller(), row.posting().customer());
  }

  /// The row is locked while the ledger is asked: a task that was taken for dead and started again
  /// waits here, and then finds the voucher.
  @Transactional
  public void book(@Header("postingId") UUID posting, @Header("ledger") String ledger) {
    var row = postings.lock(posting);
    if (row.state() != State.PLANNED)
      return;
    booked(row.posting(), bookOpen(ledger(ledger), row.posting()), ledger);
  }

  /// For a route that speaks to an accounting system by itself: the posting as [PostingXml].
  public byte[] toXml(@Header("postingId") UUID posting) {
    return PostingXml.write(postings.find(posting).posting());
  }

  /// What such a route was answered. The same again changes nothing.
  @Transactional
  public void bookedAs(@Header("postingId") UUID posting, @Header("voucher") String voucher,
      @Header("ledger") String ledger) {
    var row = postings.lock(posting);
    if (row.state() == State.PLANNED)
      booked(row.posting(), new Voucher(voucher, voucher), ledger);
  }

  private void booked(Posting posting, Voucher voucher, String ledger) {
    postings.booked(posting.id(), voucher, ledger);
    timeline.add(posting.invoice(), bookedStep(posting.reason()), voucher.number());
  }

  private Voucher bookOpen(Ledger ledger, Posting posting) {
    try {
      return ledger.book(posting);
    } catch (Refused closed) {
      if (!CLOSED.contains(closed.code())
          || settings.closedPeriodOf(posting.seller()) == ClosedPeriod.HOLD)
        throw closed;
      var moved = ledger.nextOpen(posting.seller(), posting.date()).flatMap(posting::movedTo)
          .orElseThrow(() -> closed);
      postings.move(moved);
      return ledger.book(moved);
    }
  }

  /// For a seller whose books are kept where the hub does not write.
  @Transactional
  public void leaveOut(@Header("postingId") UUID posting) {
    postings.becomes(posting, State.LEFT_OUT);
  }

  /// What a person has put right is tried again.
  @Transactional
  public void again(@Body String posting,
      @Header(Approvals.APPROVED_BY) @Nullable String approvedBy) {
    var id = UUID.fromString(posting.strip());
    var row = postings.lock(id);
    if (row.state() != State.WAITING)
      return;
    postings.planAgain(id, approvedBy != null);
    later.run(book, LedgerConfiguration.again(id, row.tries()));
  }

  private Ledger ledger(String name) {
    return Objects.requireNonNull(ledgers.get(name), () -> "No such ledger: " + name);
  }

  private static Step bookedStep(Reason reason) {
    return switch (reason) {
      case INVOICE_ISSUED, CREDIT_NOTE, WRITE_OFF, BANK_FEE -> Step.BOOKED;
      case PAYMENT, BESIDE -> Step.PAYMENT_BOOKED;
    };
  }
}
