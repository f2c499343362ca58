package no.fakturahub.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.fakturahub.credit.CreditRequest;
import no.fakturahub.credit.Crediting;
import no.fakturahub.credit.Extent;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;
import no.fakturahub.payment.SecondEyes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a person decides on an invoice's own page: about what is owed or was paid too much, crediting, and notes.
@Controller
class OwedPages {

  private final Deciding deciding;
  private final SecondEyes eyes;
  private final Crediting crediting;
  private final Invoices invoices;

  OwedPages(Deciding deciding, SecondEyes eyes, Crediting crediting, Invoices invoices) {
    this.crediting = crediting;
    this.deciding = deciding;
    this.eyes = eyes;
    this.invoices = invoices;
  }

  @PostMapping("/invoices/{id}/note")
  String note(@PathVariable("id") UUID id, @RequestParam("note") String note,
      @RequestParam("who") String who) {
    invoices.note(id, note, who);
    return "redirect:/invoices/" + id;
  }

  /// All that is left of it; chosen lines and sums by REST.
  ///
  /// @param request the form's own name for the wish: sent twice it is one credit note
  @PostMapping("/invoices/{id}/credit-notes")
  String credit(@PathVariable("id") UUID id, @RequestParam("request") String request,
      @RequestParam("reason") String reason) {
    var made = crediting.credit(new CreditRequest(id, request, new Extent.Whole(), reason));
    return "redirect:/invoices/" + made.creditNote().id();
  }

  @PostMapping("/invoices/{id}/set-off")
  String setOff(@PathVariable("id") UUID id, @RequestParam("to") String to,
      @RequestParam("amount") String amount, By by,
      RedirectAttributes page) {
    var seller = invoices.find(id)
        .orElseThrow(() -> new Refused("DECISION_NO_INVOICE", id.toString())).seller();
    var other = InvoiceNumbers.find(invoices, seller.orgNumber(),
        to.strip().matches("[0-9]{1,15}") ? Long.valueOf(to.strip()) : null);
    return decide(id, new Decision.SetOff(id, other, Kroner.of(amount)), by, page);
  }

  @PostMapping("/invoices/{id}/give-back")
  String giveBack(@PathVariable("id") UUID id, @RequestParam("amount") String amount, By by,
      RedirectAttributes page) {
    return decide(id, new Decision.GiveBack(id, Kroner.of(amount)), by, page);
  }

  @PostMapping("/invoices/{id}/write-off")
  String writeOff(@PathVariable("id") UUID id, @RequestParam("amount") String amount, By by,
      RedirectAttributes page) {
    return decide(id, new Decision.WriteOff(id, Kroner.of(amount)), by, page);
  }

  @PostMapping("/invoices/{id}/undo/{allocation}")
  String undo(@PathVariable("id") UUID id, @PathVariable("allocation") UUID allocation, By by,
      RedirectAttributes page) {
    return decide(id, new Decision.Undo(allocation), by, page);
  }

  private String decide(UUID invoice, Decision decision, By by,
      RedirectAttributes page) {
    if (eyes.ask(decision, by))
      page.addFlashAttribute("asked", true);
    else
      deciding.decide(decision, by);
    return "redirect:/invoices/" + invoice;
  }

  @ExceptionHandler
  String refused(Refused why, HttpServletRequest asked,
      RedirectAttributes page) {
    page.addFlashAttribute("refused", why);
    return "redirect:/invoices/" + asked.getRequestURI().split("/")[2];
  }
}
