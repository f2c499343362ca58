package no.fakturahub.payment;

import no.fakturahub.invoice.Seller;

/// Which sellers' money takes two people: whoever decides, and another who says yes (`hub.four-eyes`).
public interface TwoPeople {

  boolean isFor(Seller seller);
}
