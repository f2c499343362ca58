package no.fakturahub.console;

import no.fakturahub.console.ClockApi.Wish;
import no.fakturahub.kernel.Refused;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Lets days pass in the sandbox, for those who want to see bills and reminders happen.
@Controller
@Profile("sandbox")
class ClockPages {

  private final ClockApi clock;

  ClockPages(ClockApi clock) {
    this.clock = clock;
  }

  @GetMapping("/sandbox/clock")
  String page(Model page) {
    page.addAttribute("now", clock.now());
    return "sandbox-clock";
  }

  @PostMapping("/sandbox/clock")
  String pass(@RequestParam("days") int wished) {
    clock.pass(new Wish(wished));
    return "redirect:/sandbox/clock";
  }

  @ExceptionHandler
  String refused(Refused why, RedirectAttributes page) {
    page.addFlashAttribute("refused", why);
    return "redirect:/sandbox/clock";
  }
}
