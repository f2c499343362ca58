package no.fakturahub.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was done, by whom, in an order that nobody can change unseen: each entry holds the fingerprint of the one
/// before it.
public interface AuditLog {

  /// @param what the method and path of the door, or what happened at sign-in
  /// @param outcome the door's answer
  /// @param hash SHA-256 of the entry before and of this one
  record Entry(long number, Instant at, String who, String what, int outcome, String hash) {}

  void add(String who, String what, int outcome);

  /// The newest first.
  List<Entry> latest(int most);

  /// @param entries how many were read
  /// @param broken the first that does not follow from the one before it; missing when all do
  record Verdict(long entries, Optional<Long> broken, String head) {}

  Verdict verify();

  /// Whether an entry has this hash: a head that was kept elsewhere is in the chain for ever, or somebody has made the
  /// chain anew.
  boolean holds(String head);
}
