package no.fakturahub.delivery;

/// Whether a receiver can be reached by a channel. Not knowing is an answer of its own: only a
/// certain no lets another channel be chosen.
public sealed interface Reachability {

  /// @param evidence the address, and what says that it is one
  record Yes(String evidence) implements Reachability {}

  record No(String evidence) implements Reachability {}

  record DontKnow(String why) implements Reachability {}
}
