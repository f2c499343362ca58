package no.fakturahub.console;

import no.fakturahub.payment.Payments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The payments that came in, and what became of them.
@Controller
class PaymentPages {

  private static final int A_PAGEFUL = 200;

  private final Payments payments;

  PaymentPages(Payments payments) {
    this.payments = payments;
  }

  @GetMapping("/payments")
  String list(Model page) {
    page.addAttribute("payments", payments.latest(A_PAGEFUL));
    return "payments";
  }
}
