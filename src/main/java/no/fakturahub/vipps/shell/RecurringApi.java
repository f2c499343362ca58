package no.fakturahub.vipps.shell;

import java.util.Optional;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.vipps.Agreement;
import no.fakturahub.vipps.AgreementState;
import no.fakturahub.vipps.Charge;
import no.fakturahub.vipps.Drawing;
import no.fakturahub.vipps.Recurring;
import no.fakturahub.vipps.shell.RecurringMessage.Draft;
import no.fakturahub.vipps.shell.RecurringMessage.Drafted;
import no.fakturahub.vipps.shell.RecurringMessage.Made;
import no.fakturahub.vipps.shell.RecurringMessage.NewCharge;
import no.fakturahub.vipps.shell.RecurringMessage.SeenAgreement;
import no.fakturahub.vipps.shell.RecurringMessage.SeenCharge;
import no.fakturahub.vipps.shell.RecurringMessage.Status;
import org.springframework.stereotype.Component;

/// The Recurring API v3 (`docs/specifications.md` says what is not verified).
@Component
class RecurringApi implements Recurring {

  private static final String AGREEMENTS = "/recurring/v3/agreements";

  private final Wires wires;
  private final VippsSettings settings;

  RecurringApi(Wires wires, VippsSettings settings) {
    this.wires = wires;
    this.settings = settings;
  }

  @Override
  public Proposed propose(Agreement agreement) {
    var made = wire(agreement).post(AGREEMENTS, agreement.key("agr"), Draft.of(agreement),
        Drafted.class);
    return new Proposed(made.agreementId(), made.vippsConfirmationUrl());
  }

  @Override
  public Optional<AgreementState> find(Agreement agreement) {
    return wire(agreement).find(path(agreement), SeenAgreement.class).map(SeenAgreement::status);
  }

  @Override
  public void stop(Agreement agreement) {
    wire(agreement).patch(path(agreement), agreement.key("end"), new Status("STOPPED"));
  }

  @Override
  public void charge(Agreement agreement, Invoice invoice, Charge charge) {
    wire(agreement).post(path(agreement) + "/charges", charge.orderId().key("create"),
        NewCharge.of(invoice, charge, settings.chargeRetryDays()), Made.class);
  }

  @Override
  public Optional<Drawing.Seen> find(Agreement agreement, Charge charge) {
    return wire(agreement).find(path(agreement, charge), SeenCharge.class).map(SeenCharge::seen);
  }

  @Override
  public void cancel(Agreement agreement, Charge charge) {
    wire(agreement).delete(path(agreement, charge), charge.orderId().key("cancel"));
  }

  private Wire wire(Agreement agreement) {
    return wires.of(agreement.terms().seller());
  }

  private static String path(Agreement agreement) {
    return AGREEMENTS + "/" + agreement.vippsId();
  }

  private static String path(Agreement agreement, Charge charge) {
    return path(agreement) + "/charges/" + charge.orderId();
  }
}
