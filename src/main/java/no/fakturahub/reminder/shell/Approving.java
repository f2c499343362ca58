package no.fakturahub.reminder.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.later.Later;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.payment.SideClaim.Kind;
import no.fakturahub.payment.SideClaims;
import no.fakturahub.reminder.FollowUp;
import no.fakturahub.reminder.Proposal;
import no.fakturahub.reminder.ReminderFee;
import no.fakturahub.reminder.Reminders.Outcome;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Approves one reminder: the letter, what it claims beside the invoice and the task that sends it, together or not at
/// all. What is due is reckoned anew under the invoice's lock, so that it cannot be approved twice, nor of what was
/// paid meanwhile.
@Component
class Approving {

  private final Knowing knowing;
  private final Invoices invoices;
  private final LetterTable letters;
  private final SideClaims claims;
  private final Timeline timeline;
  private final Later later;
  private final OneTimeTask<Void> remind;
  private final Clock clock;

  Approving(Knowing knowing, Invoices invoices, LetterTable letters, SideClaims claims,
      Timeline timeline, Later later, @Qualifier("remind") OneTimeTask<Void> remind, Clock clock) {
    this.knowing = knowing;
    this.invoices = invoices;
    this.letters = letters;
    this.claims = claims;
    this.timeline = timeline;
    this.later = later;
    this.remind = remind;
    this.clock = clock;
  }

  @Transactional
  public Outcome approve(UUID invoice, FollowUp rules, Knowing.Bank bank, String who) {
    invoices.lock(invoice);
    var due = knowing.about(invoice, bank, rules)
        .flatMap(one -> Proposal.of(one, rules, LocalDate.now(clock)));
    return due.map(proposal -> switch (proposal) {
      case Proposal.Held held -> new Outcome(invoice, null, held.why());
      case Proposal.Send send -> new Outcome(invoice, approve(send, who), List.of());
    }).orElseGet(() -> new Outcome(invoice, null, List.of()));
  }

  private UUID approve(Proposal.Send send, String who) {
    var letter = letters.insert(send, who);
    ask(send, Kind.FEE, send.ownFee(), letter);
    ask(send, Kind.INTEREST, send.newInterest(), letter);
    ask(send, Kind.COMPENSATION, send.newCompensation(), letter);
    timeline.add(send.about().invoice().id(), Step.REMINDED, told(send, who));
    later.run(remind, letter.toString());
    return letter;
  }

  private void ask(Proposal.Send send, Kind kind, Money amount, UUID letter) {
    if (!amount.isZero())
      claims.ask(SideClaim.of(send.about().invoice().id(), kind, amount,
          send.reminder().issued(), letter));
  }

  private static String told(Proposal.Send send, String who) {
    var reminder = send.reminder();
    return "%s: kr %s until %s; fee kr %s%s, interest kr %s; %s".formatted(reminder.number(),
        reminder.payable(), reminder.due(), send.ownFee(), why(send).orElse(""),
        send.newInterest(), who);
  }

  private static Optional<String> why(Proposal.Send send) {
    return switch (send.verdict()) {
      case ReminderFee.Allowed(_, var source) -> send.ownFee().isZero()
          ? Optional.empty()
          : Optional.of(" (%s)".formatted(source));
      case ReminderFee.NotAllowed(var why) -> send.stage().charges()
          ? Optional.of(" (%s)".formatted(why))
          : Optional.empty();
    };
  }
}
