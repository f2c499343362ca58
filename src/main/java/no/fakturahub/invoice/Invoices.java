package no.fakturahub.invoice;

import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;

/// Every issued invoice and the documents made of it.
public interface Invoices {

  /// Takes an invoice into the books of record, in the caller's transaction, and tells of it as [InvoiceIssued].
  void issue(Invoice invoice);

  Optional<Invoice> find(UUID id);

  /// The one invoice that is paid to this account under this KID.
  Optional<Invoice> findByKid(AccountNumber account, Kid kid);

  Optional<byte[]> document(UUID invoice, Document kind);

  /// Keeps a document, once: a second one of the kind is left aside, for what was sent is never replaced.
  void keep(UUID invoice, Document kind, byte[] content);
}
