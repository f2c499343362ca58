package no.fakturahub.vipps;

/// What became of a payment, in Vipps MobilePay's own words (ePayment API, OpenAPI 1.8.1, `State`).
/// There is none for captured: what has been captured, cancelled or given back are amounts.
public enum PaymentState {

  /** The customer has not acted yet. */
  CREATED,
  /** The customer has approved; the amount is reserved, or was. */
  AUTHORIZED,
  /** The customer said no. */
  ABORTED,
  /** The customer did nothing for ten minutes. */
  EXPIRED,
  /** We ended it before the customer had approved. */
  TERMINATED
}
