package no.fakturahub.invoice;

/// Each seller's invoice numbers: machine-assigned, without hole or double
/// (bokføringsforskriften § 5-1-3). A number taken in a transaction that rolls back was never taken.
public interface NumberSeries {

  long next(Seller seller);
}
