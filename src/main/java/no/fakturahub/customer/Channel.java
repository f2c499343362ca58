package no.fakturahub.customer;

/// A way an invoice can reach its receiver.
public enum Channel {

  /** EHF to the receiver's access point. */
  PEPPOL,

  /** To the consumer's bank, by the operator of eFaktura. */
  EFAKTURA,

  /** The bank draws the amount by the customer's mandate, and tells of it itself. */
  AVTALEGIRO,

  /** A link to a page that pays by Vipps. */
  VIPPS,

  /** PDF and EHF to a mailbox. */
  EMAIL
}
