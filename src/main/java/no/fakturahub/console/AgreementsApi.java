package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.vipps.Agreement;
import no.fakturahub.vipps.AgreementState;
import no.fakturahub.vipps.Mobile;
import no.fakturahub.vipps.Proposal;
import no.fakturahub.vipps.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The door for agreements by which sellers draw by Vipps what they invoice.
///
/// The same wish again is the same agreement; `application/problem+json` with the cure for what is
/// refused.
@RestController
@RequestMapping("/api/vipps/agreements")
class AgreementsApi {

  /// @param customer the customer's number at the seller
  /// @param maxAmount øre
  /// @param unit YEAR, MONTH, WEEK or DAY
  /// @param page where the customer sees and ends the agreement
  record Wish(@Nullable String seller, @Nullable String customer, @Nullable String mobile,
      @Nullable String product, @Nullable Long maxAmount, Proposal.@Nullable Unit unit,
      @Nullable Integer count, @Nullable String page) {}

  /// @param confirmation where the customer agrees, within ten minutes
  record Shown(UUID id, String seller, String customer, AgreementState state,
      @Nullable URI confirmation) {

    static Shown of(Agreement agreement) {
      return new Shown(agreement.id(), agreement.terms().seller().value(),
          agreement.terms().customer(), agreement.state(), agreement.confirmation());
    }
  }

  private final Subscriptions subscriptions;

  AgreementsApi(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  @PostMapping
  ResponseEntity<Shown> propose(@RequestBody Wish wish) {
    var agreement = subscriptions.propose(terms(wish));
    return ResponseEntity.created(URI.create("/api/vipps/agreements/" + agreement.id()))
        .body(Shown.of(agreement));
  }

  @GetMapping
  List<Shown> all() {
    return subscriptions.all().stream().map(Shown::of).toList();
  }

  @GetMapping("/{id}")
  Shown one(@PathVariable("id") UUID id) {
    return Shown.of(find(id));
  }

  @DeleteMapping("/{id}")
  Shown stop(@PathVariable("id") UUID id) {
    return Shown.of(subscriptions.stop(find(id)));
  }

  private Agreement find(UUID id) {
    return subscriptions.find(id)
        .orElseThrow(() -> new Refused("AGREEMENT_UNKNOWN", id.toString()));
  }

  private static Proposal terms(Wish wish) {
    try {
      return new Proposal(new OrgNumber(requireNonNullElse(wish.seller(), "")),
          requireNonNullElse(wish.customer(), ""), Mobile.of(wish.mobile()).orElse(null),
          requireNonNullElse(wish.product(), ""),
          new Money(requireNonNullElse(wish.maxAmount(), 0L)),
          requireNonNullElse(wish.unit(), Proposal.Unit.MONTH),
          requireNonNullElse(wish.count(), 1), URI.create(requireNonNullElse(wish.page(), "")));
    } catch (IllegalArgumentException wrong) {
      throw new Refused("AGREEMENT_REQUEST", String.valueOf(wrong.getMessage()));
    }
  }
}
