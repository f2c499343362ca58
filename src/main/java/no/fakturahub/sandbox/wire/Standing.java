package no.fakturahub.sandbox.wire;

import java.util.Map;
import java.util.SortedMap;

/// The books that a pretended accounting system holds.
public interface Standing {

  /// As people know it.
  String vendor();

  /// Each company's accounts, and the øre that stand on them; debit is positive.
  Map<String, SortedMap<String, Long>> balances();
}
