package no.fakturahub.console;

import java.util.UUID;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.ledger.Reconciling;
import no.fakturahub.parked.ParkedMessage.State;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.payment.Payments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What waits for a person, each with cause, cure and a way on.
@Controller
class ParkedPages {

  private static final int A_PAGEFUL = 100;

  private final ParkedMessages parked;
  private final Payments payments;
  private final Reconciling reconciling;
  private final Sellers sellers;

  ParkedPages(ParkedMessages parked, Payments payments, Reconciling reconciling,
      Sellers sellers) {
    this.parked = parked;
    this.payments = payments;
    this.reconciling = reconciling;
    this.sellers = sellers;
  }

  @GetMapping("/parked")
  String list(Model page) {
    page.addAttribute("parked", parked.list(State.OPEN, A_PAGEFUL));
    page.addAttribute("payments", payments.waiting().size());
    page.addAttribute("differences", DifferencePages.count(reconciling, sellers.all()));
    return "parked";
  }

  @PostMapping("/parked/{id}/replay")
  String replay(@PathVariable("id") UUID id) {
    parked.replay(id);
    return "redirect:/parked";
  }

  @PostMapping("/parked/{id}/discard")
  String discard(@PathVariable("id") UUID id) {
    parked.discard(id, "Discarded in the console");
    return "redirect:/parked";
  }
}
