package no.fakturahub.vipps.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.vipps.Agreement;
import no.fakturahub.vipps.AgreementState;
import no.fakturahub.vipps.Proposal;
import no.fakturahub.vipps.Recurring;
import no.fakturahub.vipps.Subscriptions;
import org.springframework.stereotype.Component;

/// Agreements, each a row before Vipps hears of it. Where an answer was lost, the same is asked again
/// under the same key. Vipps is asked how one stands whenever it matters.
@Component
class OwnSubscriptions implements Subscriptions {

  private final AgreementTable table;
  private final Recurring vipps;

  OwnSubscriptions(AgreementTable table, Recurring vipps) {
    this.table = table;
    this.vipps = vipps;
  }

  @Override
  public Agreement propose(Proposal terms) {
    table.open(terms.seller(), terms.customer()).ifPresent(this::asItStands);
    var agreement = table.begin(terms);
    if (!agreement.terms().equals(terms))
      throw new Refused("AGREEMENT_EXISTS", agreement.id().toString());
    return agreement.state() == AgreementState.ASKED ? ask(agreement) : agreement;
  }

  @Override
  public Optional<Agreement> find(UUID id) {
    return table.find(id).map(this::asItStands);
  }

  @Override
  public List<Agreement> all() {
    return table.all();
  }

  @Override
  public Agreement stop(Agreement agreement) {
    var known = agreement.state() == AgreementState.ASKED ? ask(agreement) : asItStands(agreement);
    if (!known.state().isOpen())
      return known;
    vipps.stop(known);
    return asItStands(known);
  }

  @Override
  public Optional<Agreement> active(OrgNumber seller, String customer) {
    return table.open(seller, customer).map(this::asItStands)
        .filter(agreement -> agreement.state() == AgreementState.ACTIVE);
  }

  private Agreement asItStands(Agreement agreement) {
    if (agreement.vippsId() == null || !agreement.state().isOpen())
      return agreement;
    return vipps.find(agreement).map(state -> table.now(agreement, state)).orElse(agreement);
  }

  private Agreement ask(Agreement agreement) {
    try {
      return table.live(agreement, vipps.propose(agreement));
    } catch (Refused refused) {
      table.now(agreement, AgreementState.REFUSED);
      throw refused;
    }
  }
}
