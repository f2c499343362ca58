package no.fakturahub.peppol;

import java.util.List;
import java.util.Optional;
import no.fakturahub.delivery.Report.Says;

/// What the receiver's access point says became of a message (Peppol Message Level Status 1).
///
/// @param message the SBDH instance identifier of what was sent
public record MessageStatus(String sender, String receiver, String message, Code code,
    List<Clarification> why) implements PeppolResponse {

  public enum Code {

    /** Handed on towards the receiver; whether it got there is not known. */
    AB("handed on"),

    /** The receiver's own system has it. */
    AP("delivered"),

    RE("refused");

    private final String meaning;

    Code(String meaning) {
      this.meaning = meaning;
    }
  }

  public MessageStatus {
    why = List.copyOf(why);
  }

  /// A document that could not be delivered came back, and may go another way; one that breaks
  /// rules will not be taken as it is.
  @Override
  public Optional<Says> says() {
    return switch (code) {
      case AB -> Optional.empty();
      case AP -> Optional.of(Says.DELIVERED);
      case RE -> Optional.of(breaksRules() ? Says.REJECTED : Says.BOUNCED);
    };
  }

  private boolean breaksRules() {
    return why.stream().anyMatch(one -> "SV".equals(one.code()) || "BV".equals(one.code()));
  }

  @Override
  public String verdict() {
    return "%s (MLS %s)".formatted(code.meaning, code);
  }
}
