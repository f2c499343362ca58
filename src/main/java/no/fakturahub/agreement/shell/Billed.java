package no.fakturahub.agreement.shell;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fakturahub.agreement.Agreements.Made;
import no.fakturahub.agreement.Agreements.Standing;
import no.fakturahub.agreement.Billing;
import no.fakturahub.agreement.Closing;
import no.fakturahub.agreement.Planned;
import no.fakturahub.credit.CreditRequest;
import no.fakturahub.credit.Crediting;
import no.fakturahub.credit.Extent;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Accepting;
import no.fakturahub.order.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Issues what an agreement has led to and nobody has issued yet, in order: all of it, or nothing. What credits an
/// invoice that is still gathered waits for it, and all that follows waits too.
@Component
class Billed {

  private final AgreementTable table;
  private final Accepting accepting;
  private final Crediting crediting;
  private final Clock clock;

  Billed(AgreementTable table, Accepting accepting, Crediting crediting, Clock clock) {
    this.table = table;
    this.accepting = accepting;
    this.crediting = crediting;
    this.clock = clock;
  }

  /// As far as the hub goes by itself with the customer: what else is due waits for a person.
  ///
  /// @return how many documents were issued
  @Transactional
  public int byItself(UUID id) {
    var standing = locked(id);
    var agreement = standing.agreement();
    return accepting.level(agreement.seller(), agreement.customer().id()) == Level.AUTOMATIC
        ? untilToday(standing)
        : 0;
  }

  /// @return how many documents were issued
  @Transactional
  public int untilToday(UUID id) {
    return untilToday(locked(id));
  }

  private Standing locked(UUID id) {
    return table.lock(id).orElseThrow(() -> new Refused("AGREEMENT_NONE", id.toString()));
  }

  private int untilToday(Standing standing) {
    var today = LocalDate.now(clock);
    var agreement = standing.agreement();
    var id = agreement.id();
    var invoices = new HashMap<String, UUID>();
    standing.documents().forEach(made -> invoices.put(made.key(), made.invoice()));
    var issued = 0;
    for (var planned : Billing.until(agreement, table.usage(id), today)) {
      if (invoices.containsKey(planned.key()))
        continue;
      if (planned instanceof Planned.Credit credit) {
        var of = Objects.requireNonNull(invoices.get(credit.of()));
        if (accepting.isGathered(of)) {
          table.next(id, today);
          return issued;
        }
        // what nobody was billed, nobody is credited
        if (accepting.isDropped(of)) {
          table.made(id, new Made(planned.key(), of));
          continue;
        }
      }
      var invoice = switch (planned) {
        case Planned.Bill bill -> bill(standing, bill);
        case Planned.Credit credit ->
          credit(standing, credit, Objects.requireNonNull(invoices.get(credit.of())));
      };
      invoices.put(planned.key(), invoice);
      table.made(id, new Made(planned.key(), invoice));
      issued++;
    }
    table.next(id, Closing.nextAfter(agreement, today));
    return issued;
  }

  private UUID bill(Standing standing, Planned.Bill bill) {
    var agreement = standing.agreement();
    var order = new Order(agreement.seller(), Accepting.PARTNER,
        standing.number() + "/" + bill.key(),
        bill.on(), bill.delivered(), agreement.customer(), agreement.references(), bill.lines(),
        List.of(), List.of(), null);
    return accepting.accept(order, evidence(standing, bill));
  }

  private UUID credit(Standing standing, Planned.Credit credit, UUID invoice) {
    var amounts = credit.amounts().stream().map(one -> new Extent.OfRate(one.vat().category(),
        one.vat().rate(), one.net())).toList();
    return crediting.credit(new CreditRequest(invoice,
        UUID.nameUUIDFromBytes((standing.agreement().id() + credit.key())
            .getBytes(StandardCharsets.UTF_8)).toString(),
        new Extent.Part(List.of(), amounts), credit.reason())).creditNote().id();
  }

  private static byte[] evidence(Standing standing, Planned.Bill bill) {
    return "Avtale %s, %s, %s".formatted(standing.agreement().id(), standing.number(), bill.key())
        .getBytes(StandardCharsets.UTF_8);
  }
}
