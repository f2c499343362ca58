package no.fakturahub.efaktura;

import java.net.URI;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.OrgNumber;

/// What the operator is asked, one of its services' operations each. [QuestionXml] writes it in words of our own,
/// and a stylesheet in `xslt/efaktura/` turns those into the operator's.
public sealed interface Question {

  /// Who sells: the operator's issuer ("utsteder").
  OrgNumber seller();

  /// Which consumer a customer is, and whether eFaktura reaches it: `getEfakturaIdentifiers`.
  record WhoIs(OrgNumber seller, Customer customer) implements Question {}

  /// Takes an invoice to the net bank: `addInvoices`, a consignment of one.
  ///
  /// @param receiver the consumer's eFaktura address ("efakturaIdentifier")
  /// @param details where the bank finds the invoice's own page
  record Add(String consignment, String receiver, URI details,
      Invoice invoice) implements Question {

    @Override
    public OrgNumber seller() {
      return invoice.seller().orgNumber();
    }
  }

  /// What became of an invoice: `getInvoiceStatus`.
  record HowIs(OrgNumber seller, String consignment, long number) implements Question {}

  /// The operator's own id of an invoice that can be taken back: `getCancellableInvoice`.
  record WhatIs(OrgNumber seller, String consignment, long number) implements Question {}

  /// Takes an invoice out of the net bank: `cancelInvoice`.
  ///
  /// @param id the operator's own
  record Cancel(OrgNumber seller, String id) implements Question {}
}
