package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;
import no.fakturahub.payment.Decision.Part;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Received;
import no.fakturahub.payment.SecondEyes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What a person decides about money, for programs. The same `requestId` again answers with what came of it the first
/// time; 202 when it waits for another to see it first; what is refused has changed nothing, and is told as
/// `application/problem+json` with the cure.
@RestController
class DecisionsApi {

  /// @param requestId the sender's own, a new one for each decision
  /// @param who a person's name
  /// @param amount kroner; missing for all of it, where that can be
  /// @param to the number of the invoice that is paid by a set-off
  record Wish(@Nullable String requestId, @Nullable String who, @Nullable String note,
      @Nullable String amount, @Nullable Long to, @Nullable List<OnInvoice> invoices) {}

  /// @param number of an invoice of the seller's
  record OnInvoice(@Nullable Long number, @Nullable String amount) {}

  private final Payments payments;
  private final Deciding deciding;
  private final SecondEyes eyes;
  private final Invoices invoices;
  private final Sellers sellers;

  DecisionsApi(Payments payments, Deciding deciding, SecondEyes eyes, Invoices invoices,
      Sellers sellers) {
    this.payments = payments;
    this.deciding = deciding;
    this.eyes = eyes;
    this.invoices = invoices;
    this.sellers = sellers;
  }

  @PostMapping("/api/payments/{id}/settle")
  ResponseEntity<List<Lying>> settle(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    var payment = find(id);
    return decide(new Decision.Settle(id, requireNonNullElse(wish.invoices(),
        List.<OnInvoice>of()).stream().map(one -> part(payment, one)).toList()), wish);
  }

  /// The hub sends no money: it is noted that it goes back, and somebody pays it out in the bank.
  @PostMapping("/api/payments/{id}/refund")
  ResponseEntity<List<Lying>> refund(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    return decide(new Decision.Refund(id,
        wish.amount() == null ? find(id).waiting() : Kroner.of(wish.amount())), wish);
  }

  @PostMapping("/api/payments/{id}/clear")
  ResponseEntity<List<Lying>> clear(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    return decide(new Decision.Clear(id), wish);
  }

  @PostMapping("/api/payments/{id}/seen")
  ResponseEntity<List<Lying>> seen(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    return decide(new Decision.Seen(id), wish);
  }

  @PostMapping("/api/allocations/{id}/undo")
  ResponseEntity<List<Lying>> undo(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    return decide(new Decision.Undo(id), wish);
  }

  @PostMapping("/api/invoices/{id}/set-off")
  ResponseEntity<List<Lying>> setOff(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    var from = invoices.find(id)
        .orElseThrow(() -> new Refused("DECISION_NO_INVOICE", id.toString()));
    return decide(new Decision.SetOff(id, InvoiceNumbers.find(invoices,
        from.seller().orgNumber(), wish.to()), Kroner.of(wish.amount())), wish);
  }

  @PostMapping("/api/invoices/{id}/give-back")
  ResponseEntity<List<Lying>> giveBack(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    return decide(new Decision.GiveBack(id, Kroner.of(wish.amount())), wish);
  }

  @PostMapping("/api/invoices/{id}/write-off")
  ResponseEntity<List<Lying>> writeOff(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    return decide(new Decision.WriteOff(id, Kroner.of(wish.amount())), wish);
  }

  private ResponseEntity<List<Lying>> decide(Decision decision, Wish wish) {
    var by = new By(requireNonNullElse(wish.requestId(), ""),
        requireNonNullElse(wish.who(), ""), wish.note());
    return eyes.ask(decision, by)
        ? ResponseEntity.accepted().body(List.of())
        : ResponseEntity.ok(deciding.decide(decision, by).stream().map(Lying::of).toList());
  }

  private Part part(Received payment, OnInvoice wish) {
    return new Part(
        InvoiceNumbers.find(invoices, sellers, payment.payment().account(), wish.number()),
        wish.amount() == null ? payment.waiting() : Kroner.of(wish.amount()));
  }

  private Received find(UUID id) {
    return payments.find(id)
        .orElseThrow(() -> new Refused("DECISION_NO_PAYMENT", id.toString()));
  }
}
