package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.SideClaims;
import no.fakturahub.reminder.ComingRun;
import no.fakturahub.reminder.Letter;
import no.fakturahub.reminder.Proposal;
import no.fakturahub.reminder.ReminderFee;
import no.fakturahub.reminder.Reminders;
import no.fakturahub.reminder.Reminders.Outcome;
import no.fakturahub.reminder.Reminders.Stopped;
import no.fakturahub.reminder.Stop;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reminders by REST; `docs/reminders.md` shows them. Errors are `application/problem+json` with the cure.
@RestController
class RemindersApi {

  /// @param stage the day of the seller's follow-up, counted from the due date
  /// @param reminder missing where it is held back
  /// @param held why it is; empty where it may leave
  record Due(UUID invoice, long number, String customer, String name, LocalDate due, String owed,
      int stage, @Nullable Ready reminder, List<Stop> held) {}

  /// @param feeSource where the fee stands in the law, or why there is none
  record Ready(String number, String payable, LocalDate deadline, String fee, String feeSource,
      String interest, String compensation) {}

  record Beside(String kind, String amount, String owed, LocalDate asked, boolean waived) {}

  /// @param payable all that it asked for
  /// @param ownFee the fee that this letter added
  record Sent(String number, int stage, LocalDate issued, LocalDate deadline, String payable,
      String ownFee, String who, Letter.State state, @Nullable Channel channel,
      String evidence) {}

  record FollowedUp(List<Sent> letters, List<Beside> claims, List<Stopped> stopped) {}

  /// @param who a person's name
  record Wish(@Nullable String who, @Nullable String why, @Nullable LocalDate until,
      @Nullable List<UUID> invoices) {

    String named() {
      return requireNonNullElse(who, "");
    }

    String because() {
      if (why == null || why.isBlank() || why.length() > 500)
        throw new Refused("REMINDER_REQUEST", "why has 1–500 characters");
      return why;
    }
  }

  private final Reminders reminders;
  private final Belongs belongs;
  private final SideClaims claims;
  private final ComingRun run;
  private final Clock clock;

  RemindersApi(Reminders reminders, SideClaims claims, Belongs belongs, ComingRun run,
      Clock clock) {
    this.run = run;
    this.clock = clock;
    this.reminders = reminders;
    this.belongs = belongs;
    this.claims = claims;
  }

  /// What is due today, and what is held back.
  @GetMapping("/api/reminders")
  List<Due> due(@RequestParam("seller") OrgNumber seller) {
    return reminders.due(seller).stream().map(RemindersApi::told).toList();
  }

  /// How many on each of the days to come, when nobody pays and nothing holds them back.
  @GetMapping("/api/reminders/{seller}/coming")
  SortedMap<LocalDate, Long> coming(@PathVariable("seller") OrgNumber seller) {
    return run.of(seller, Month.last(LocalDate.now(clock)));
  }

  @PostMapping("/api/reminders/approve")
  List<Outcome> approve(@RequestBody Wish wish) {
    return reminders.approve(
        belongs.all("invoices", requireNonNullElse(wish.invoices(), List.of())),
        wish.named());
  }

  @GetMapping("/api/invoices/{id}/reminders")
  FollowedUp of(@PathVariable("id") UUID id) {
    return new FollowedUp(reminders.of(id).stream().map(this::sent).toList(), claims.of(id).stream()
        .map(one -> new Beside(one.kind().name(), one.amount().toString(), one.owed().toString(),
            one.asked(), one.waived()))
        .toList(), reminders.stopped(id));
  }

  private Sent sent(Letter one) {
    var reminder = reminders.document(one.id()).orElseThrow();
    return new Sent(reminder.number(), one.stage(), one.issued(), one.deadline(),
        reminder.payable().toString(), one.ownFee().toString(), one.who(), one.state(),
        one.channel(), one.evidence());
  }

  @PostMapping("/api/invoices/{id}/dispute")
  FollowedUp dispute(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    reminders.dispute(id, wish.because(), wish.named());
    return of(id);
  }

  /// The hub reminds no more of it.
  @PostMapping("/api/invoices/{id}/hand-off")
  FollowedUp handOff(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    reminders.handOff(id, wish.named());
    return of(id);
  }

  @PostMapping("/api/customers/{seller}/{customer}/leave-alone")
  void leaveAlone(@PathVariable("seller") OrgNumber seller,
      @PathVariable("customer") String customer, @RequestBody Wish wish) {
    reminders.leaveAlone(seller, customer, wish.until(), wish.because(), wish.named());
  }

  @PostMapping("/api/reminder-stops/{id}/end")
  void end(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    reminders.end(id, wish.named());
  }

  static Due told(Proposal one) {
    var about = one.about();
    var invoice = about.invoice();
    return new Due(invoice.id(), invoice.number(), invoice.buyer().id(), invoice.buyer().name(),
        invoice.due(), about.owed().toString(), one.stage().day(), switch (one) {
          case Proposal.Send send -> ready(send);
          case Proposal.Held _ -> null;
        }, one instanceof Proposal.Held held ? held.why() : List.of());
  }

  private static Ready ready(Proposal.Send send) {
    var reminder = send.reminder();
    return new Ready(reminder.number(), reminder.payable().toString(), reminder.due(),
        send.ownFee().toString(), switch (send.verdict()) {
          case ReminderFee.Allowed(_, var source) -> source;
          case ReminderFee.NotAllowed(var why) -> why.name();
        }, send.newInterest().toString(), send.newCompensation().toString());
  }
}
