package no.fakturahub.agreement.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.agreement.Agreement;
import no.fakturahub.agreement.Agreements;
import no.fakturahub.agreement.Billing;
import no.fakturahub.agreement.Change;
import no.fakturahub.agreement.Closing;
import no.fakturahub.agreement.Planned;
import no.fakturahub.agreement.PriceNotice;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.Later;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is entered about agreements, each thing once.
@Component
class AgreementBook implements Agreements {

  private final AgreementTable table;
  private final Sellers sellers;
  private final Ssb ssb;
  private final Billed billed;
  private final Noticing noticing;
  private final NightRun run;
  private final Later later;
  private final OneTimeTask<Void> billAgreement;
  private final Clock clock;

  AgreementBook(AgreementTable table, Sellers sellers, Ssb ssb, Billed billed, Noticing noticing,
      NightRun run, Later later, @Qualifier("billAgreement") OneTimeTask<Void> billAgreement,
      Clock clock) {
    this.table = table;
    this.sellers = sellers;
    this.ssb = ssb;
    this.billed = billed;
    this.noticing = noticing;
    this.run = run;
    this.later = later;
    this.billAgreement = billAgreement;
    this.clock = clock;
  }

  @Override
  @Transactional
  public UUID enter(String number, Agreement agreement) {
    if (number.isBlank() || number.length() > 100)
      throw new Refused("AGREEMENT_REQUEST", "number has 1–100 characters: '%s'".formatted(number));
    if (sellers.find(agreement.seller()).isEmpty())
      throw new Refused("AGREEMENT_SELLER", agreement.seller().value());
    if (!agreement.changes().isEmpty())
      throw new Refused("AGREEMENT_REQUEST", "a new agreement has no changes");
    if (!table.insert(number, agreement) && !known(agreement).equals(agreement))
      throw new Refused("AGREEMENT_CHANGED", number);
    billSoon(agreement.id());
    return agreement.id();
  }

  private Agreement known(Agreement agreement) {
    return table.find(agreement.id()).map(one -> one.agreement().with(List.of()))
        .orElseThrow(() -> new Refused("AGREEMENT_CHANGED", agreement.id().toString()));
  }

  @Override
  @Transactional
  public void change(UUID agreement, String request, Change change) {
    named(request);
    var standing = locked(agreement);
    var changes = new ArrayList<>(standing.agreement().changes());
    var told = AgreementJson.MAPPER.readValue(table.change(agreement, request, change),
        Change.class);
    if (!told.equals(change) && !told.from().equals(change.from()))
      throw new Refused("AGREEMENT_CHANGED", request);
    if (!changes.contains(told)) {
      changes.add(told);
      proven(standing.agreement(), changes);
      if (told instanceof Change.Adjusts adjusts)
        noticing.plan(agreement, PriceNotice.of(standing.agreement(), standing.number(), request,
            adjusts));
    }
    billSoon(agreement);
  }

  @Override
  @Transactional
  public void index(UUID agreement, String request, Indexed indexed) {
    var today = LocalDate.now(clock);
    if (indexed.from().isBefore(today.plusDays(indexed.noticeDays())))
      throw new Refused("AGREEMENT_NOTICE", "%s, %d days' notice".formatted(indexed.from(),
          indexed.noticeDays()));
    var adjustment = ssb.consumerPrices().adjustment(indexed.clause(), indexed.month(), today);
    change(agreement, request, new Change.Adjusts(today, indexed.from(), adjustment.factor(),
        adjustment.evidence()));
  }

  /// What can't be reckoned is refused, and nothing has been entered then.
  private void proven(Agreement agreement, List<Change> changes) {
    Billing.until(agreement.with(changes), table.usage(agreement.id()),
        LocalDate.now(clock).plusYears(1));
  }

  @Override
  @Transactional
  public void use(UUID agreement, String request, Used used) {
    named(request);
    var standing = locked(agreement);
    if (used.quantity().signum() < 0)
      throw new Refused("AGREEMENT_REQUEST", "a quantity of zero or more");
    if (Closing.isPast(standing.agreement(), used.on(), LocalDate.now(clock)))
      throw new Refused("AGREEMENT_USE_TOO_LATE", "%s, %s".formatted(request, used.on()));
    if (!table.use(agreement, request, used))
      throw new Refused("AGREEMENT_CHANGED", request);
  }

  @Override
  public int bill(UUID agreement) {
    return billed.untilToday(agreement);
  }

  @Override
  public Optional<Night> night() {
    return run.night();
  }

  @Override
  public Standing find(UUID agreement) {
    return table.find(agreement)
        .orElseThrow(() -> new Refused("AGREEMENT_NONE", agreement.toString()));
  }

  @Override
  public List<Standing> latest(OrgNumber seller, int most) {
    return table.latest(seller, most);
  }

  @Override
  public List<Planned> preview(UUID agreement, LocalDate until) {
    return Billing.until(find(agreement).agreement(), table.usage(agreement), until);
  }

  private Standing locked(UUID agreement) {
    return table.lock(agreement)
        .orElseThrow(() -> new Refused("AGREEMENT_NONE", agreement.toString()));
  }

  private static void named(String request) {
    if (request.isBlank() || request.length() > 100)
      throw new Refused("AGREEMENT_REQUEST",
          "requestId has 1–100 characters: '%s'".formatted(request));
  }

  private void billSoon(UUID agreement) {
    later.run(billAgreement, agreement + "/" + clock.instant().toEpochMilli());
  }
}
