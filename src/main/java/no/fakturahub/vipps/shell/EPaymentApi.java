package no.fakturahub.vipps.shell;

import java.net.URI;
import java.util.Optional;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.vipps.EPayments;
import no.fakturahub.vipps.NewPayment;
import no.fakturahub.vipps.Reference;
import no.fakturahub.vipps.Seen;
import no.fakturahub.vipps.shell.Message.Amount;
import no.fakturahub.vipps.shell.Message.Cancel;
import no.fakturahub.vipps.shell.Message.Modification;
import org.springframework.stereotype.Component;

/// The ePayment API (OpenAPI 1.8.1; `docs/specifications.md` says what is not verified). Cancel has
/// no key in that document, and had one in 1.4.1: it gets one, which does no harm.
@Component
class EPaymentApi implements EPayments {

  private static final String PAYMENTS = "/epayment/v1/payments";

  private final Wires wires;

  EPaymentApi(Wires wires) {
    this.wires = wires;
  }

  @Override
  public URI create(NewPayment payment) {
    return wires.of(payment.seller()).post(PAYMENTS, payment.reference().key("create"),
        Message.Create.of(payment), Message.Created.class).redirectUrl();
  }

  @Override
  public Optional<Seen> find(OrgNumber seller, Reference reference) {
    return wires.of(seller).find(path(reference, ""), Message.Payment.class)
        .map(Message.Payment::seen);
  }

  @Override
  public Seen capture(OrgNumber seller, Reference reference, Money amount) {
    return adjust(seller, reference, "/capture", "capture", new Modification(Amount.of(amount)));
  }

  @Override
  public Seen cancel(OrgNumber seller, Reference reference) {
    return adjust(seller, reference, "/cancel", "cancel", new Cancel(false));
  }

  @Override
  public Seen abandon(OrgNumber seller, Reference reference) {
    return adjust(seller, reference, "/cancel", "abandon", new Cancel(true));
  }

  @Override
  public Seen refund(OrgNumber seller, Reference reference, Money amount, Money total) {
    return adjust(seller, reference, "/refund", "back-" + total.ore(),
        new Modification(Amount.of(amount)));
  }

  private Seen adjust(OrgNumber seller, Reference reference, String act, String key, Object body) {
    return wires.of(seller)
        .post(path(reference, act), reference.key(key), body, Message.Payment.class).seen();
  }

  private static String path(Reference reference, String act) {
    return PAYMENTS + "/" + reference + act;
  }
}
