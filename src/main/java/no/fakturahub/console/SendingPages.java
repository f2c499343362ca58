package no.fakturahub.console;

import java.util.UUID;
import no.fakturahub.delivery.ByHand;
import no.fakturahub.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a person does about an invoice's way out, on its own page.
@Controller
class SendingPages {

  private final ByHand byHand;

  SendingPages(ByHand byHand) {
    this.byHand = byHand;
  }

  @PostMapping("/invoices/{id}/hold")
  String hold(@PathVariable("id") UUID id, @RequestParam("why") String why,
      @RequestParam("who") String who, RedirectAttributes page) {
    return done(id, page, () -> byHand.hold(id, why, who));
  }

  @PostMapping("/invoices/{id}/send-again")
  String again(@PathVariable("id") UUID id, @RequestParam("who") String who,
      RedirectAttributes page) {
    return done(id, page, () -> byHand.again(id, who));
  }

  private static String done(UUID invoice, RedirectAttributes page, Runnable what) {
    try {
      what.run();
    } catch (Refused why) {
      page.addFlashAttribute("refused", why);
    }
    return "redirect:/invoices/" + invoice;
  }
}
