package no.fakturahub.vipps.shell;

import java.net.URI;
import java.util.Optional;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.PayLinks;
import no.fakturahub.kernel.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A page for every invoice that a private person is to pay to a seller who has Vipps.
@Component
class OwnPayLinks implements PayLinks {

  private final VippsSettings settings;
  private final PageTable pages;

  OwnPayLinks(VippsSettings settings, PageTable pages) {
    this.settings = settings;
    this.pages = pages;
  }

  @Override
  @Transactional
  public Optional<URI> of(Invoice invoice) {
    var hasPage = settings.of(invoice.seller().orgNumber()).isPresent()
        && invoice.buyer().isConsumer() && !invoice.isCreditNote()
        && invoice.totals().payable().compareTo(Money.ZERO) > 0;
    return hasPage
        ? Optional.of(URI.create("%s/pay/%s".formatted(settings.page(), pages.token(invoice.id()))))
        : Optional.empty();
  }
}
