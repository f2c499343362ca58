package no.fakturahub.efaktura.shell;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import no.fakturahub.efaktura.DetailsLink;
import no.fakturahub.efaktura.DetailsLink.Opened;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.PageLinks;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The links to the invoices' own pages, signed with the keys of the settings.
@Component
class DetailsLinks implements PageLinks {

  /// How long the operator wants a page to be served (efaktura.no/developer/efaktura-how-does-it-work).
  private static final int MONTHS = 16;
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final DetailsSettings settings;
  private final Clock clock;
  private final @Nullable DetailsLink links;

  DetailsLinks(DetailsSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    var keys = settings.bytes();
    this.links = keys.isEmpty() ? null : new DetailsLink(keys);
  }

  /// The same on every try.
  ///
  /// @throws Refused when the settings have no key or no address
  URI to(Invoice invoice) {
    if (links == null || settings.address() == null)
      throw new Refused("EFAKTURA_DETAILS_SETTINGS", "hub.details.keys, hub.details.address");
    var token = links.token(invoice.id(), until(invoice));
    return URI.create(settings.address() + "/details/" + token);
  }

  @Override
  public Optional<URI> of(Invoice invoice) {
    return links == null || settings.address() == null
        ? Optional.empty()
        : Optional.of(to(invoice));
  }

  Opened open(String token) {
    return links == null ? new Opened.Forged() : links.open(token, clock.instant());
  }

  /// Counted from the due date: nobody says from when, and no invoice is issued later than it is due.
  static Instant until(Invoice invoice) {
    return invoice.due().plusMonths(MONTHS).plusDays(1).atStartOfDay(NORWAY).toInstant();
  }
}
