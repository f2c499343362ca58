package no.fakturahub.sandbox.efaktura;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.fakturahub.sandbox.efaktura.Happened.Kind;

/// What the operator holds, remembered whatever happens to the process.
final class Operator {

  private final List<Consumer> consumers;
  private final Clock clock;
  private final Journal<Claim> added;
  private final Journal<Happened> journal;
  private final List<Claim> claims;
  private final List<Happened> happened;

  Operator(List<Consumer> consumers, Path folder, Clock clock) {
    this.consumers = List.copyOf(consumers);
    this.clock = clock;
    this.added = new Journal<>(folder.resolve("added.jsonl"), Claim.class);
    this.journal = new Journal<>(folder.resolve("happened.jsonl"), Happened.class);
    this.claims = added.read().stream().collect(toCollection(ArrayList::new));
    this.happened = journal.read().stream().collect(toCollection(ArrayList::new));
  }

  List<Consumer> consumers() {
    return consumers;
  }

  synchronized List<Claim> claims() {
    return List.copyOf(claims);
  }

  synchronized boolean holds(String consignment) {
    return claims.stream().anyMatch(claim -> claim.consignment().equals(consignment));
  }

  synchronized Optional<Claim> find(String consignment, String number) {
    return claims.stream().filter(claim -> claim.isNamed(consignment, number)).findFirst();
  }

  synchronized Claim add(Claim claim) {
    var withId = new Claim(String.valueOf(4711 + claims.size()), claim.consignment(),
        claim.number(), claim.receiver(), claim.issuer(), claim.issuerName(), claim.amount(),
        claim.due(), claim.account(), claim.kid(), claim.details());
    added.append(withId);
    claims.add(withId);
    return withId;
  }

  synchronized void happens(Kind kind, String of, String why) {
    var event = new Happened(kind, clock.instant(), of, why);
    journal.append(event);
    happened.add(event);
  }

  synchronized Optional<Happened> what(Kind kind, String of) {
    return happened.stream().filter(e -> e.kind() == kind && e.of().equals(of)).findFirst();
  }

  /// Whether the consumer will not hear from the seller. What was told last stands.
  synchronized boolean blocks(String identifier, String issuer) {
    var told = happened.stream()
        .filter(e -> e.kind() == Kind.BLOCKED && e.of().equals(identifier)).toList();
    return told.isEmpty()
        ? consumers.stream().anyMatch(consumer -> consumer.identifier().equals(identifier)
            && consumer.blocks().contains(issuer))
        : told.getLast().why().equals(issuer);
  }
}
