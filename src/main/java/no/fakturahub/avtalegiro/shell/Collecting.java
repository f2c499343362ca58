package no.fakturahub.avtalegiro.shell;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Optional;
import no.fakturahub.avtalegiro.Claim;
import no.fakturahub.avtalegiro.ClaimState;
import no.fakturahub.avtalegiro.Deadlines;
import no.fakturahub.avtalegiro.Errand;
import no.fakturahub.avtalegiro.Fate;
import no.fakturahub.avtalegiro.Mandates;
import no.fakturahub.avtalegiro.file.Transaction;
import no.fakturahub.avtalegiro.file.TransactionType;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers the claims that wait for a seller's account into one file, with the errand's own among them.
@Component
class Collecting {

  private final AvtaleGiroSettings settings;
  private final ClaimTable claims;
  private final Making making;
  private final Ending ending;
  private final Showing showing;
  private final Invoices invoices;
  private final Mandates mandates;
  private final Deliveries deliveries;
  private final Clock clock;

  Collecting(AvtaleGiroSettings settings, ClaimTable claims, Making making, Ending ending,
      Showing showing, Invoices invoices, Mandates mandates, Deliveries deliveries, Clock clock) {
    this.settings = settings;
    this.claims = claims;
    this.making = making;
    this.ending = ending;
    this.showing = showing;
    this.invoices = invoices;
    this.mandates = mandates;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /// @return the file that this errand brings to the bank; nothing when another brings it, or it has been brought
  /// @throws NotYet when there is something to wait for
  @Transactional
  public Optional<GiroFile> collect(Errand errand) {
    var seller = invoice(claims.find(errand.claim())).seller();
    var agreement = settings.of(seller).orElseThrow(
        () -> new Refused("AVTALEGIRO_NO_AGREEMENT", seller.orgNumber().value()));
    making.takeTurn(seller, agreement);
    var file = making.fileOf(errand);
    if (file.isPresent())
      return file.filter(mine -> mine.errand().equals(errand.claim()) && !mine.left());
    return switch (errand.kind()) {
      case CLAIMS -> claims(errand).map(going -> making.claims(errand, seller, agreement, going));
      case CANCELLATIONS -> cancellations(errand)
          .map(going -> making.cancellations(errand, seller, agreement, going));
    };
  }

  private Optional<ArrayList<Going>> claims(Errand errand) {
    var own = claims.find(errand.claim());
    if (own.state() != ClaimState.PLANNED)
      return Optional.empty();
    waitForOthers(own);
    if (fate(own) instanceof Fate.Waits waits)
      throw new NotYet(clock.instant().plus(settings.firstPause()), waits.why());
    var going = new ArrayList<Going>();
    for (var claim : claims.lock(invoice(own).seller().account(), ClaimState.PLANNED)) {
      switch (fate(claim)) {
        case Fate.Goes goes -> {
          going.add(new Going(claim, invoice(claim), goes));
          if (goes.type() != TransactionType.BANK_NOTICE)
            showing.cameBack(claim, "the payer gets no notice from the bank");
        }
        case Fate.Waits _ -> {
          // its own errand comes again
        }
        case Fate.Falls falls -> ending.withdrawn(claim, falls.why());
      }
    }
    return Optional.of(going).filter(some -> !some.isEmpty());
  }

  /// As long as the claim's time is not up.
  private void waitForOthers(Claim claim) {
    var until = claim.planned().plus(settings.gather());
    if (clock.instant().isBefore(until) && Deadlines.KNOWN.meets(claim.due(),
        LocalDateTime.ofInstant(until, clock.getZone())))
      throw new NotYet(until, "others may come");
  }

  private Fate fate(Claim claim) {
    var invoice = invoice(claim);
    return Fate.of(claim, invoice, mandates.of(invoice),
        deliveries.of(invoice.id()).map(Delivery::channel), Deadlines.KNOWN,
        LocalDateTime.now(clock));
  }

  private Optional<ArrayList<Going>> cancellations(Errand errand) {
    var own = claims.find(errand.claim());
    if (own.state() != ClaimState.TO_CANCEL)
      return Optional.empty();
    if (!making.liesAtTheBank(own))
      throw new NotYet(clock.instant().plus(settings.firstPause()), "the claim is on its way");
    var going = new ArrayList<Going>();
    for (var claim : claims.lock(invoice(own).seller().account(), ClaimState.TO_CANCEL)) {
      if (!Deadlines.KNOWN.canCancel(claim.due(), LocalDateTime.now(clock)))
        ending.cannotBeCancelled(claim);
      else if (making.liesAtTheBank(claim))
        going.add(new Going(claim, invoice(claim), Fate.Goes.CANCELLATION));
    }
    return Optional.of(going).filter(some -> !some.isEmpty());
  }

  private Invoice invoice(Claim claim) {
    return invoices.find(claim.invoice()).orElseThrow();
  }

  /// A claim that goes into the file, or is called back by it.
  record Going(Claim claim, Invoice invoice, Fate.Goes goes) {

    Transaction numbered(int number) {
      return goes.transaction(claim, invoice, number);
    }
  }
}
