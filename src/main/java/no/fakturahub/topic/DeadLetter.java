package no.fakturahub.topic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// A message that the hub could not take, about to be laid where its sender finds it.
///
/// @param topic where it goes
/// @param came where it came from
/// @param parked the row that waits for a person in the hub
public record DeadLetter(UUID id, String topic, Place came, UUID parked) {

  /// What the letter says of itself, under names that no sender uses.
  ///
  /// @param reason the code of why it was not taken
  /// @param detail what this case adds to the reason
  /// @param cause the reason in words
  /// @param cure what somebody does about it
  public Map<String, String> headers(String reason, String detail, String cause, String cure) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("fakturahub-reason", reason);
    headers.put("fakturahub-detail", detail);
    headers.put("fakturahub-cause", cause);
    headers.put("fakturahub-cure", cure);
    headers.put("fakturahub-parked", parked.toString());
    headers.put("fakturahub-topic", came.topic());
    headers.put("fakturahub-partition", Integer.toString(came.partition()));
    headers.put("fakturahub-offset", Long.toString(came.offset()));
    return headers;
  }
}
