package no.fakturahub.sandbox.efaktura;

/// A request for payment, as the consumer's bank shows it.
///
/// @param id the operator's own
/// @param details the invoice's page
record Claim(String id, String consignment, String number, String receiver, String issuer,
    String issuerName, String amount, String due, String account, String kid, String details) {

  boolean isNamed(String consignment, String number) {
    return this.consignment.equals(consignment) && this.number.equals(number);
  }
}
