package no.fakturahub.console;

import java.util.List;
import java.util.UUID;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.payment.SideClaims;
import no.fakturahub.reminder.Letter;
import no.fakturahub.reminder.Reminders;
import no.fakturahub.reminder.Reminders.Stopped;
import org.springframework.stereotype.Component;

/// How an unpaid invoice was followed up, for its page.
@Component
class FollowedUps {

  record FollowedUp(List<Letter> letters, List<SideClaim> claims, List<Stopped> stopped) {}

  private final Reminders reminders;
  private final SideClaims claims;

  FollowedUps(Reminders reminders, SideClaims claims) {
    this.reminders = reminders;
    this.claims = claims;
  }

  FollowedUp of(UUID invoice) {
    return new FollowedUp(reminders.of(invoice), claims.of(invoice), reminders.stopped(invoice));
  }
}
