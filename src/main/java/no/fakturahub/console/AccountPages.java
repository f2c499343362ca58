package no.fakturahub.console;

import java.security.Principal;
import no.fakturahub.access.Users;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Signing in, and what somebody signs in with.
@Controller
class AccountPages {

  private final Users users;

  AccountPages(Users users) {
    this.users = users;
  }

  @GetMapping("/sign-in")
  String signIn() {
    return "sign-in";
  }

  @GetMapping("/account")
  String account(@Nullable Principal who, Model page) {
    page.addAttribute("user", users.find(Signed.name(who)).orElse(null));
    return "account";
  }

  @PostMapping("/account/password")
  String password(@Nullable Principal who, @RequestParam("old") String old,
      @RequestParam("next") String next, RedirectAttributes page) {
    users.changePassword(Signed.name(who), old, next);
    page.addFlashAttribute("done", "account.password.done");
    return "redirect:/account";
  }

  /// The secret is shown this once.
  @PostMapping("/account/second")
  String second(@Nullable Principal who, RedirectAttributes page) {
    page.addFlashAttribute("address", users.offerSecond(Signed.name(who)));
    return "redirect:/account";
  }

  @PostMapping("/account/second/confirm")
  String confirm(@Nullable Principal who, @RequestParam("code") String code,
      @RequestParam(name = "before", defaultValue = "") String before, RedirectAttributes page) {
    users.confirmSecond(Signed.name(who), before.replace(" ", ""), code.replace(" ", ""));
    page.addFlashAttribute("done", "account.second.done");
    return "redirect:/account";
  }

  @ExceptionHandler
  String refused(Refused why, RedirectAttributes page) {
    page.addFlashAttribute("refused", why);
    return "redirect:/account";
  }
}
