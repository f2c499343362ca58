package no.fakturahub.parked;

import java.util.UUID;

/// What the hub would not take in. It stays where it lies, and a row tells a person of it.
public interface LeftOutside {

  /// @param where the route that would have taken it
  /// @param code a key of the reasons
  /// @param detail where it lies now
  /// @param size bytes
  /// @return the parked row's id; the same one for the same thing while it is open
  UUID tell(String where, String name, String code, String detail, long size);

  /// It is not so any more: the open row for it is closed, if there is one.
  void settle(String where, String name, long size, String closing);
}
