package no.fakturahub.ledger.shell;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.ledger.Postings.State;
import no.fakturahub.parked.Parking;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of a posting that could not be booked.
@Component
class Unbooked {

  private final PostingRows postings;
  private final Timeline timeline;
  private final Parking parking;

  Unbooked(PostingRows postings, Timeline timeline, Parking parking) {
    this.postings = postings;
    this.timeline = timeline;
    this.parking = parking;
  }

  /// It is tried again; being asked to wait is no failure.
  @Transactional
  void failed(UUID posting, Throwable thrown) {
    var cause = root(thrown);
    if (!(cause instanceof NotYet))
      postings.failed(posting, Reason.of(cause).toString());
  }

  /// A person must act.
  @Transactional
  void givenUp(UUID posting, Throwable thrown) {
    var row = postings.lock(posting);
    if (row.state() != State.PLANNED)
      return;
    var reason = Reason.of(root(thrown));
    postings.becomes(posting, State.WAITING);
    timeline.add(row.posting().invoice(), Step.NOT_BOOKED, reason.toString());
    parking.park("book-again", row.posting().text(), reason.code(), reason.detail(),
        posting.toString().getBytes(StandardCharsets.UTF_8));
  }

  private record Reason(String code, String detail) {

    static Reason of(Throwable cause) {
      return cause instanceof Refused refused
          ? new Reason(refused.code(), refused.detail())
          : new Reason("LEDGER_NOT_REACHED", cause.toString());
    }

    @Override
    public String toString() {
      return code + ": " + detail;
    }
  }

  private static Throwable root(Throwable thrown) {
    var cause = thrown;
    while (!(cause instanceof Refused || cause instanceof NotYet) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
