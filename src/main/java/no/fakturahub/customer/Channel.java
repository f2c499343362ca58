package no.fakturahub.customer;

/// A way an invoice can reach its receiver.
public enum Channel {
  PEPPOL, EMAIL
}
