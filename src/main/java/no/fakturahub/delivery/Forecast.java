package no.fakturahub.delivery;

import no.fakturahub.invoice.Invoice;

/// By which channel an invoice would leave, were it issued; channels are asked as they are then, and nothing is sent.
public interface Forecast {

  ChannelChoice of(Invoice invoice);
}
