package no.fakturahub.delivery;

/// Whether a receiver can take invoices by Peppol. Not knowing is an answer of its own: only a certain no
/// lets another channel be chosen.
public sealed interface Reachability {

  record Yes(String evidence) implements Reachability {}

  record No(String evidence) implements Reachability {}

  record DontKnow(String why) implements Reachability {}
}
