package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.fakturahub.credit.CreditRequest;
import no.fakturahub.credit.Crediting;
import no.fakturahub.credit.Extent;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Payments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The door for crediting: all that is left of an invoice, or chosen lines and amounts of it.
///
/// 201 with the credit note for a new request, 200 with the same credit note for the same request again, and
/// `application/problem+json` with the cure for what is refused.
@RestController
class CreditNotesApi {

  /// @param requestId the sender's own; the same id is the same credit note for ever
  /// @param reason for the customer to read
  record Wish(@Nullable String requestId, @Nullable Boolean whole, @Nullable List<Line> lines,
      @Nullable List<Amount> amounts, @Nullable String reason) {}

  /// @param quantity missing for all that is left of the line
  record Line(@Nullable String id, @Nullable BigDecimal quantity) {}

  /// @param net kroner without VAT
  record Amount(@Nullable VatCategory category, @Nullable BigDecimal rate,
      @Nullable BigDecimal net) {}

  /// @param credited kroner with VAT
  /// @param owed what the customer owes of the invoice now, below zero when money must go back
  record Receipt(UUID id, long number, long invoice, String credited, String owed) {}

  private final Crediting crediting;
  private final Invoices invoices;
  private final Payments payments;

  CreditNotesApi(Crediting crediting, Invoices invoices, Payments payments) {
    this.crediting = crediting;
    this.invoices = invoices;
    this.payments = payments;
  }

  @PostMapping("/api/invoices/{id}/credit-notes")
  ResponseEntity<Receipt> credit(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    var credited = crediting.credit(new CreditRequest(id,
        requireNonNullElse(wish.requestId(), ""), extent(wish), wish.reason()));
    var note = credited.creditNote();
    var invoice = invoices.find(id).orElseThrow();
    var receipt = new Receipt(note.id(), note.number(), invoice.number(),
        note.totals().payable().toString(), payments.owed(invoice).toString());
    return credited.again()
        ? ResponseEntity.ok(receipt)
        : ResponseEntity.created(URI.create("/invoices/" + note.id())).body(receipt);
  }

  private static Extent extent(Wish wish) {
    var lines = requireNonNullElse(wish.lines(), List.<Line>of());
    var amounts = requireNonNullElse(wish.amounts(), List.<Amount>of());
    if (!Boolean.TRUE.equals(wish.whole()))
      return new Extent.Part(lines.stream().map(CreditNotesApi::line).toList(),
          amounts.stream().map(CreditNotesApi::amount).toList());
    if (!lines.isEmpty() || !amounts.isEmpty())
      throw new Refused("CREDIT_REQUEST", "the whole, and lines or amounts too");
    return new Extent.Whole();
  }

  private static Extent.OfLine line(Line line) {
    if (line.id() == null)
      throw new Refused("CREDIT_REQUEST", "a line without id");
    return new Extent.OfLine(line.id(), line.quantity());
  }

  private static Extent.OfRate amount(Amount amount) {
    var net = amount.net();
    if (amount.category() == null || net == null || net.stripTrailingZeros().scale() > 2)
      throw new Refused("CREDIT_REQUEST",
          "an amount has a category and a net of at most two decimals: " + amount);
    var rate = requireNonNullElse(amount.rate(), BigDecimal.ZERO);
    return new Extent.OfRate(amount.category(), new Rate(rate), Money.ofKroner(net));
  }
}
