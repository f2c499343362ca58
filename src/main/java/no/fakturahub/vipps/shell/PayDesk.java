package no.fakturahub.vipps.shell;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.payment.Till;
import no.fakturahub.vipps.Attempt;
import no.fakturahub.vipps.Cashier;
import no.fakturahub.vipps.Click;
import no.fakturahub.vipps.EPayments;
import no.fakturahub.vipps.shell.Looks.Look;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The cashier at work: one invoice at a time, each in a transaction of its own.
@Component
class PayDesk {

  private final PageTable pages;
  private final AttemptTable attempts;
  private final Invoices invoices;
  private final VippsSettings settings;
  private final Looks looks;
  private final ChargeDesk charges;
  private final Cashier cashier;

  PayDesk(PageTable pages, AttemptTable attempts, Invoices invoices, Till till, EPayments vipps,
      VippsSettings settings, Looks looks, ChargeDesk charges, Clock clock) {
    this.pages = pages;
    this.attempts = attempts;
    this.invoices = invoices;
    this.settings = settings;
    this.looks = looks;
    this.charges = charges;
    this.cashier = new Cashier(vipps, attempts, till, clock);
  }

  @Transactional
  public Click click(UUID invoice) {
    pages.hold(invoice);
    if (charges.coming(invoice).isPresent())
      return new Click.Drawn();
    var back = URI.create("%s/pay/%s/back".formatted(settings.page(), pages.token(invoice)));
    return cashier.click(invoice(invoice), back);
  }

  /// @return the youngest attempt that is open still
  @Transactional
  public Optional<Attempt> settle(UUID invoice) {
    pages.hold(invoice);
    return cashier.settle(invoice(invoice));
  }

  @Transactional
  public void look(Look look) {
    pages.hold(look.invoice());
    var invoice = invoice(look.invoice());
    var open = cashier.settle(invoice);
    if (look.isFollowed())
      open.ifPresent(attempt -> looks.again(look, attempt.begun()));
    else
      attempts.of(look.invoice()).stream().filter(attempt -> !attempt.isOpen())
          .forEach(ended -> cashier.settleAgain(invoice, ended));
  }

  Optional<Attempt> latest(UUID invoice) {
    return attempts.of(invoice).stream().reduce((_, later) -> later);
  }

  private Invoice invoice(UUID id) {
    return invoices.find(id).orElseThrow();
  }
}
