package no.fakturahub.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;
import no.fakturahub.payment.Decision.Part;
import no.fakturahub.payment.OpenItems;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Received;
import no.fakturahub.payment.SecondEyes;
import no.fakturahub.payment.Suggestions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The payments that came in, where their money lies, and what waits for a person, who settles it here.
@Controller
class PaymentPages {

  private static final int A_PAGEFUL = 200;

  private final Payments payments;
  private final Deciding deciding;
  private final SecondEyes eyes;
  private final Invoices invoices;
  private final Sellers sellers;
  private final OpenItems items;
  private final Mine mine;

  PaymentPages(Payments payments, Deciding deciding, SecondEyes eyes, Invoices invoices,
      Sellers sellers,
      OpenItems items, Mine mine) {
    this.payments = payments;
    this.deciding = deciding;
    this.eyes = eyes;
    this.invoices = invoices;
    this.sellers = sellers;
    this.items = items;
    this.mine = mine;
  }

  @GetMapping("/payments")
  String list(@RequestParam(name = "queue", required = false) @Nullable String queue, Model page) {
    var waiting = mine.of(payments.waiting());
    page.addAttribute("queues", waiting.stream().collect(
        Collectors.groupingBy(Received::waitsFor, TreeMap::new, Collectors.counting())));
    page.addAttribute("queue", queue);
    page.addAttribute("waiting", waiting.stream()
        .filter(one -> queue == null || queue.equals(one.waitsFor())).toList());
    page.addAttribute("payments", mine.of(payments.latest(A_PAGEFUL)));
    return "payments";
  }

  @GetMapping("/payments/{id}")
  String one(@PathVariable("id") UUID id, Model page) {
    var payment = find(id);
    page.addAttribute("payment", payment);
    var lies = payments.allocations(id);
    page.addAttribute("lies", lies);
    page.addAttribute("undone", lies.stream().map(Allocation::undoes).toList());
    page.addAttribute("suggestions", Suggestions.of(payment.payment(), payment.waiting(),
        payment.text(), payment.payer(), items));
    page.addAttribute("request", UUID.randomUUID());
    return "payment";
  }

  /// Asked for as they came: a list of parameters would be cut at the comma of an amount that comes alone.
  @PostMapping("/payments/{id}/settle")
  String settle(@PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form,
      By by, RedirectAttributes page) {
    var account = find(id).payment().account();
    var numbers = form.getOrDefault("number", List.of());
    var amounts = form.getOrDefault("amount", List.of());
    var parts = new ArrayList<Part>();
    for (var i = 0; i < Math.min(numbers.size(), amounts.size()); i++) {
      var number = numbers.get(i).strip();
      if (!number.isEmpty())
        parts.add(new Part(InvoiceNumbers.find(invoices, sellers, account,
            number.matches("[0-9]{1,15}") ? Long.valueOf(number) : null),
            Kroner.of(amounts.get(i))));
    }
    return decide(new Decision.Settle(id, parts), by, id, page);
  }

  @PostMapping("/payments/{id}/{what:refund|clear|seen}")
  String waiting(@PathVariable("id") UUID id, @PathVariable("what") String what, By by,
      RedirectAttributes page) {
    return decide(switch (what.toUpperCase(Locale.ROOT)) {
      case "REFUND" -> new Decision.Refund(id, find(id).waiting());
      case "CLEAR" -> new Decision.Clear(id);
      default -> new Decision.Seen(id);
    }, by, id, page);
  }

  @PostMapping("/payments/{id}/undo/{allocation}")
  String undo(@PathVariable("id") UUID id, @PathVariable("allocation") UUID allocation, By by,
      RedirectAttributes page) {
    return decide(new Decision.Undo(allocation), by, id, page);
  }

  private String decide(Decision decision, By by, UUID payment,
      RedirectAttributes page) {
    if (eyes.ask(decision, by))
      page.addFlashAttribute("asked", true);
    else
      deciding.decide(decision, by);
    return "redirect:/payments/" + payment;
  }

  private Received find(UUID id) {
    return payments.find(id)
        .orElseThrow(() -> new Refused("DECISION_NO_PAYMENT", id.toString()));
  }

  /// Back to where it was asked, with the reason and the cure.
  @ExceptionHandler
  String refused(Refused why, HttpServletRequest asked,
      RedirectAttributes page) {
    page.addFlashAttribute("refused", why);
    var parts = asked.getRequestURI().split("/");
    return why.code().equals("DECISION_NO_PAYMENT") || parts.length < 3
        ? "redirect:/payments"
        : "redirect:/payments/" + parts[2];
  }
}
