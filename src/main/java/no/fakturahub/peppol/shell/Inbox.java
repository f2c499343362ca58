package no.fakturahub.peppol.shell;

import java.util.Set;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.Refused;
import no.fakturahub.peppol.DocumentType;
import org.springframework.stereotype.Component;

/// What our own access point takes over for our sellers: Invoice Responses, and the statuses of our own messages. Each
/// is kept before anything is done with it, and is done once, however often it comes.
@Component
class Inbox {

  private static final Set<DocumentType> FOR_SELLERS = Set.of(DocumentType.INVOICE_RESPONSE,
      DocumentType.INVOICE_RESPONSE_IN_BILLING);

  private final PeppolSettings settings;
  private final Sellers sellers;
  private final InboxTable table;
  private final ResponseDoor door;

  Inbox(PeppolSettings settings, Sellers sellers, InboxTable table, ResponseDoor door) {
    this.settings = settings;
    this.sellers = sellers;
    this.table = table;
    this.door = door;
  }

  /// Returns when it is done with, which may have been long ago.
  ///
  /// @param bytes the envelope as it came
  /// @throws Refused `PEPPOL_SEEN_BEFORE` when its name has been taken by another document
  void take(Envelope envelope, String messageId, String signer, byte[] bytes) {
    if (!table.keep(envelope, messageId, signer, bytes) && !table.has(envelope))
      throw new Refused("PEPPOL_SEEN_BEFORE", envelope.instance());
    if (table.isDone(envelope))
      return;
    door.take(envelope.instance(), bytes);
    table.done(envelope);
  }

  boolean serves(Envelope envelope) {
    return envelope.type().equals(DocumentType.MESSAGE_STATUS)
        ? envelope.receiver().equals(settings.serviceProvider())
        : FOR_SELLERS.contains(envelope.type()) && isSeller(envelope.receiver());
  }

  private boolean isSeller(String participant) {
    return sellers.all().stream()
        .anyMatch(seller -> participant.equals("0192:" + seller.orgNumber()));
  }
}
