package no.fakturahub.console;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.OpenItems;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Received;
import no.fakturahub.payment.Suggestions;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Payments, where their money lies, and what waits; a customer's account.
@RestController
class PaymentsApi {

  /// @param waiting kroner that lie nowhere
  /// @param waitsFor a code of the reasons
  record Told(UUID id, LocalDate settled, String account, String kid, String amount,
      String waiting, @Nullable String payer, @Nullable String payerAccount, String text,
      @Nullable String waitsFor, String evidence, List<Lying> lies) {}

  record Item(UUID invoice, long number, LocalDate due, String owed) {}

  record Account(LocalDate on, String owed, String creditBalance, List<Item> items) {}

  record Suggested(String why, int score, List<On> invoices) {}

  record On(UUID invoice, long number, String name, String amount) {}

  private final Payments payments;
  private final OpenItems items;
  private final Mine mine;

  PaymentsApi(Payments payments, OpenItems items, Mine mine) {
    this.payments = payments;
    this.items = items;
    this.mine = mine;
  }

  /// The oldest first.
  ///
  /// @param queue only what waits for this reason, such as PAYMENT_REVERSED
  @GetMapping("/api/payments/waiting")
  List<Told> waiting(@RequestParam(name = "queue", required = false) @Nullable String queue) {
    return mine.of(payments.waiting()).stream()
        .filter(one -> queue == null || queue.equals(one.waitsFor()))
        .map(this::told).toList();
  }

  @GetMapping("/api/payments/{id}")
  Told one(@PathVariable("id") UUID id) {
    return told(find(id));
  }

  /// What it may be for, the surest first; to be settled by a person with `POST /api/payments/{id}/settle`.
  @GetMapping("/api/payments/{id}/suggestions")
  List<Suggested> suggestions(@PathVariable("id") UUID id) {
    var one = find(id);
    return Suggestions.of(one.payment(), one.waiting(), one.text(), one.payer(), items).stream()
        .map(found -> new Suggested(found.why().name(), found.score(), found.on().stream()
            .map(on -> new On(on.invoice(), on.number(), on.name(), on.amount().toString()))
            .toList()))
        .toList();
  }

  private Received find(UUID id) {
    return payments.find(id)
        .orElseThrow(() -> new Refused("DECISION_NO_PAYMENT", id.toString()));
  }

  /// What a customer owed on a day, and had to its good.
  @GetMapping("/api/customers/{seller}/{customer}/account")
  Account account(@PathVariable("seller") OrgNumber seller,
      @PathVariable("customer") String customer,
      @RequestParam("on") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
    var account = payments.account(seller, customer, on);
    return new Account(on, account.owed().toString(), account.creditBalance().toString(),
        account.items().stream().map(item -> new Item(item.invoice(), item.number(), item.due(),
            item.owed().toString())).toList());
  }

  private Told told(Received one) {
    var payment = one.payment();
    return new Told(one.id(), payment.settled(), payment.account().value(), payment.kid(),
        payment.amount().toString(), one.waiting().toString(), one.payer(), payment.debitAccount(),
        one.text(), one.waitsFor(), one.evidence(),
        payments.allocations(one.id()).stream().map(Lying::of).toList());
  }
}
