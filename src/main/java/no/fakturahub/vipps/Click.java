package no.fakturahub.vipps;

import java.net.URI;

/// What a customer who wants to pay is to do next.
public sealed interface Click {

  /// To Vipps.
  record GoOn(URI page) implements Click {}

  /// Nothing is owed, or no longer.
  record NothingOwed() implements Click {}

  /// It is to be drawn under the customer's agreement, and is not taken a second time.
  record Drawn() implements Click {}

  /// Vipps takes no amount so small or so large, or refused it.
  record NotByVipps() implements Click {}

  /// Another payment of the same invoice is being approved right now.
  record Busy() implements Click {}
}
