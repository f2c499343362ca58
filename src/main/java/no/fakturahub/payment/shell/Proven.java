package no.fakturahub.payment.shell;

import java.util.List;
import no.fakturahub.payment.Rail;

/// A bank's file whose counts, sums and dates have proven.
///
/// @param messages what the bank sent in it: one transmission of OCR giro, one or more notifications of camt
/// @param said what is in it, for the log
record Proven(Rail rail, List<Message> messages, String said) {

  Proven {
    messages = List.copyOf(messages);
  }

  /// @param name the bank's own, unique on the rail
  /// @param contentSha256 of what it says; the same in every copy of it
  record Message(String name, String contentSha256) {}
}
