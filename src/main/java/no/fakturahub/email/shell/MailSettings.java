package no.fakturahub.email.shell;

import no.fakturahub.email.BounceAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `hub.mail`, but for what the routes alone use.
///
/// @param bounces where what cannot be delivered comes back, with `*` for the delivery's id; the
///     seller's own address when missing
@ConfigurationProperties("hub.mail")
record MailSettings(@Nullable String bounces, @DefaultValue Imap imap) {

  /// @param maxBytes of a longer mail only so much is read: what became of it stands first
  /// @param returned the folder where what mail servers wrote is kept
  /// @param letters the folder for all else, left unread
  record Imap(@DefaultValue("1048576") int maxBytes, @DefaultValue("Retur") String returned,
      @DefaultValue("Svar") String letters) {}

  @Nullable
  BounceAddress bounceAddress() {
    return bounces == null || bounces.isBlank() ? null : new BounceAddress(bounces.strip());
  }
}
