package no.fakturahub.reminder.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.reminder.FollowUp;
import no.fakturahub.reminder.Letter;
import no.fakturahub.reminder.Proposal;
import no.fakturahub.reminder.Reminder;
import no.fakturahub.reminder.Reminders;
import no.fakturahub.reminder.Reminders.Stopped.Kind;
import no.fakturahub.reminder.Stop;
import no.fakturahub.reminder.Unpaid;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is due, what people decide about it, and what was sent.
@Component
class ReminderBook implements Reminders {

  private static final Logger LOG = LoggerFactory.getLogger(ReminderBook.class);

  private final Knowing knowing;
  private final Approving approving;
  private final LetterTable letters;
  private final StopTable stops;
  private final FollowUps followUps;
  private final Sellers sellers;
  private final Invoices invoices;
  private final Timeline timeline;
  private final Clock clock;

  ReminderBook(Knowing knowing, Approving approving, LetterTable letters, StopTable stops,
      FollowUps followUps, Sellers sellers, Invoices invoices, Timeline timeline,
      Clock clock) {
    this.knowing = knowing;
    this.approving = approving;
    this.letters = letters;
    this.stops = stops;
    this.followUps = followUps;
    this.sellers = sellers;
    this.invoices = invoices;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public List<Proposal> due(OrgNumber number) {
    var seller = sellers.find(number)
        .orElseThrow(() -> new Refused("REMINDER_SELLER", number.value()));
    var due = knowing.atAStage(number);
    if (due.isEmpty())
      return List.of();
    var bank = knowing.bank(seller);
    return due.stream().flatMap(id -> proposed(id, bank).stream()).toList();
  }

  @Override
  public int countDue(OrgNumber seller) {
    return knowing.atAStage(seller).size();
  }

  private Optional<Proposal> proposed(UUID id, Knowing.Bank bank) {
    try {
      var follow = rulesOf(invoice(id));
      return knowing.about(id, bank, follow).flatMap(one -> reckoned(one, follow));
    } catch (RuntimeException ofThisOne) {
      LOG.error("What is known of invoice {} cannot be read", id, ofThisOne);
      return Optional.empty();
    }
  }

  /// What cannot be reckoned of one invoice holds no other back, and is seen among those that wait.
  private Optional<Proposal> reckoned(Unpaid about, FollowUp follow) {
    var today = LocalDate.now(clock);
    try {
      return Proposal.of(about, follow, today);
    } catch (RuntimeException ofThisOne) {
      LOG.error("What is due of invoice {} cannot be reckoned", about.invoice().number(),
          ofThisOne);
      return Proposal.notReckoned(about, follow, today);
    }
  }

  @Override
  public List<Outcome> approve(List<UUID> approved, String who) {
    named(who);
    var banks = new HashMap<Seller, Knowing.Bank>();
    return approved.stream().map(id -> {
      var invoice = invoice(id);
      return approveAlone(invoice, banks.computeIfAbsent(invoice.seller(), knowing::bank), who);
    }).toList();
  }

  private Outcome approveAlone(Invoice invoice, Knowing.Bank bank, String who) {
    try {
      return approving.approve(invoice.id(), rulesOf(invoice), bank, who);
    } catch (RuntimeException ofThisOne) {
      LOG.error("No reminder is made of invoice {}", invoice.number(), ofThisOne);
      return new Outcome(invoice.id(), null, List.of(Stop.NOT_RECKONED));
    }
  }

  @Override
  public FollowUp rulesOf(OrgNumber seller) {
    return followUps.of(seller);
  }

  @Override
  public FollowUp rulesOf(Invoice invoice) {
    return followUps.of(invoice.seller().orgNumber(), invoice.buyer().id());
  }

  @Override
  public List<Letter> of(UUID invoice) {
    return letters.of(invoice);
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return letters.find(letter);
  }

  @Override
  public Optional<Reminder> document(UUID id) {
    return letters.find(id).map(letter -> new Reminder(invoice(letter.invoice()), letter.round(),
        letter.issued(), letter.deadline(), letter.settled(), letter.fee(), letter.interest(),
        letter.compensation()));
  }

  @Override
  @Transactional
  public void dispute(UUID invoice, String why, String who) {
    stop(invoice, Kind.DISPUTE, why, who);
    timeline.add(invoice, Step.DISPUTED, "%s: %s".formatted(who, why));
  }

  @Override
  @Transactional
  public void handOff(UUID invoice, String who) {
    stop(invoice, Kind.HANDED_OFF, "inkasso", who);
    timeline.add(invoice, Step.HANDED_OFF, who);
  }

  private void stop(UUID id, Kind kind, String why, String who) {
    named(who);
    var invoice = invoice(id);
    if (stopped(id).stream().noneMatch(one -> one.kind() == kind))
      stops.add(kind, invoice.seller().orgNumber(), invoice.buyer().id(), id, null, why, who);
  }

  @Override
  @Transactional
  public void leaveAlone(OrgNumber seller, String customer, @Nullable LocalDate until, String why,
      String who) {
    named(who);
    if (sellers.find(seller).isEmpty())
      throw new Refused("REMINDER_SELLER", seller.value());
    stops.add(Kind.CUSTOMER, seller, customer, null, until, why, who);
  }

  @Override
  @Transactional
  public void end(UUID stop, String who) {
    named(who);
    var invoice = stops.end(stop, who);
    if (invoice != null)
      timeline.add(invoice, Step.DISPUTE_ENDED, who);
  }

  @Override
  public List<Stopped> stopped(UUID id) {
    var invoice = invoice(id);
    return stops.holding(invoice.seller().orgNumber(), invoice.buyer().id(), id);
  }

  private Invoice invoice(UUID id) {
    return invoices.find(id).filter(one -> !one.isCreditNote())
        .orElseThrow(() -> new Refused("REMINDER_NO_INVOICE", id.toString()));
  }

  private static void named(String who) {
    if (who.isBlank() || who.length() > 100)
      throw new Refused("REMINDER_REQUEST", "who has 1–100 characters: '%s'".formatted(who));
  }
}
