package no.fakturahub.peppol;

import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;

/// The way into the Peppol network: our own access point, or a contracted one.
public interface PeppolGateway {

  /// What the receiver's access point signed for: the message has been handed over to it, no more than that.
  ///
  /// @param messageId the AS4 message id, the same on every try
  /// @param evidence the signed receipt as it came
  record Receipt(String messageId, byte[] evidence) {}

  /// @param delivery names the message for ever: it is the AS4 message id and the SBDH instance id on every try
  /// @param ehf the UBL document; on the way it may lose comments and white space between elements, and nothing else
  /// @throws no.fakturahub.kernel.Refused when trying again cannot help, such as a receiver who is not there
  /// @throws RuntimeException when it may have arrived or may not: try again with the same delivery
  Receipt send(UUID delivery, OrgNumber sender, OrgNumber receiver, byte[] ehf);
}
