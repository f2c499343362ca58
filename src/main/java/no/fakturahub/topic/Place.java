package no.fakturahub.topic;

import org.jspecify.annotations.Nullable;

/// Where a message lies.
///
/// @param key as its sender wrote it: the seller and the order's id, so that one order's messages keep their order
public record Place(String topic, int partition, long offset, @Nullable String key) {

  private static final int LONGEST_NAME = 200;

  /// What people know the message by: its key, or where it lies when it has none.
  public String name() {
    if (key == null || key.isBlank())
      return "%s %d:%d".formatted(topic, partition, offset);
    return key.length() <= LONGEST_NAME ? key : key.substring(0, LONGEST_NAME);
  }
}
