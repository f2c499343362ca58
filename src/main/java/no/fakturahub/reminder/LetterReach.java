package no.fakturahub.reminder;

import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reachability;

/// Whether a channel brings reminders to a customer. Each channel answers for itself.
public interface LetterReach {

  Channel channel();

  /// Never throws: silence is a [Reachability.DontKnow].
  Reachability of(Reminder reminder);
}
