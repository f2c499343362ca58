package no.fakturahub.vipps;

import java.util.UUID;

/// A gateway for text messages. The hub has none of its own: whoever runs it contracts one.
public interface TextMessages {

  /// Whether there is a gateway.
  boolean areSent();

  /// The same id again is the same message.
  ///
  /// @return the gateway's own name for it
  String send(UUID id, Mobile to, String text);
}
