package no.fakturahub.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// Something that happened, as others are told of it.
///
/// @param seller whose matter it is; missing for what is of no one seller
/// @param about the invoice, credit note, payment or parked message; events about the same one are told in order
/// @param data ids, numbers, days, and amounts in kroner with two decimals; nothing of a person
public record Event(Kind kind, @Nullable OrgNumber seller, UUID about, Map<String, Object> data) {

  public Event {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }
}
