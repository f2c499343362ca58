package no.fakturahub.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The notices of new prices, and what became of each.
public interface PriceNotices {

  enum State {
    /** It is on its way. */
    PLANNED,
    /** The customer's mail server has taken it. */
    SENT,
    /** It did not reach the customer; a person must tell of the new prices. */
    NOT_SENT
  }

  record Sent(PriceNotice notice, State state, String evidence) {}

  Optional<PriceNotice> find(UUID id);

  List<Sent> of(UUID agreement);
}
