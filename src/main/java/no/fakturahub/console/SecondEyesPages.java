package no.fakturahub.console;

import java.util.UUID;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.SecondEyes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What one has decided and another has to see.
@Controller
class SecondEyesPages {

  private final SecondEyes eyes;
  private final Belongs belongs;

  SecondEyesPages(SecondEyes eyes, Belongs belongs) {
    this.eyes = eyes;
    this.belongs = belongs;
  }

  @GetMapping("/decisions")
  String list(Model page) {
    page.addAttribute("asked",
        eyes.waiting().stream().filter(belongs::holds).map(AskedShown::of).toList());
    return "decisions";
  }

  @PostMapping("/decisions/{id}/confirm")
  String confirm(@PathVariable("id") UUID id, @RequestParam("who") String who) {
    eyes.confirm(id, who);
    return "redirect:/decisions";
  }

  @PostMapping("/decisions/{id}/decline")
  String decline(@PathVariable("id") UUID id, @RequestParam("who") String who,
      @RequestParam("why") String why) {
    eyes.decline(id, who, why);
    return "redirect:/decisions";
  }

  @ExceptionHandler
  String refused(Refused why, RedirectAttributes page) {
    page.addFlashAttribute("refused", why);
    return "redirect:/decisions";
  }
}
