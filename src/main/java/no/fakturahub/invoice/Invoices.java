package no.fakturahub.invoice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;

/// Every issued invoice and credit note, and the documents made of them.
public interface Invoices {

  /// Takes an invoice into the books of record, in the caller's transaction, and tells of it as [InvoiceIssued].
  void issue(Invoice invoice);

  Optional<Invoice> find(UUID id);

  /// As [#find], and nobody else takes it so until the caller's transaction ends.
  Optional<Invoice> lock(UUID id);

  /// What was taken back of an invoice, in the order it was.
  List<Invoice> creditNotes(UUID invoice);

  /// What was taken back of an invoice in all, with VAT.
  Money credited(UUID invoice);

  /// The one invoice that is paid to this account under this KID.
  Optional<Invoice> findByKid(AccountNumber account, Kid kid);

  Optional<Invoice> findByNumber(OrgNumber seller, long number);

  /// Somebody's words about an invoice, on its timeline.
  ///
  /// @throws no.fakturahub.kernel.Refused `NOTE_NO_INVOICE`, `NOTE_REQUEST`
  void note(UUID invoice, String words, String who);

  Optional<byte[]> document(UUID invoice, Document kind);

  /// Keeps a document, once: a second one of the kind is left aside, for what was sent is never replaced.
  void keep(UUID invoice, Document kind, byte[] content);
}
