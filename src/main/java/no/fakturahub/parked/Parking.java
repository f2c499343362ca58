package no.fakturahub.parked;

import java.util.Map;
import java.util.UUID;

/// Where what cannot be processed waits for a person, with all they need.
public interface Parking {

  /// Parks in the caller's transaction, or in one of its own.
  ///
  /// @param where the route or door it stopped at, which is where replay sends it
  /// @param name what people know it by: a file name, an order id, an invoice number
  /// @param code a key of `reasons_nb.properties`
  /// @param bytes the original, untouched
  /// @return the parked row's id
  UUID park(String where, String name, String code, String detail, byte[] bytes);

  /// @param headers go along when it is replayed
  UUID park(String where, String name, String code, String detail, Map<String, String> headers,
      byte[] bytes);
}
