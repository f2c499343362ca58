package no.fakturahub.console;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import no.fakturahub.access.SignInProviders;
import no.fakturahub.access.Users;
import no.fakturahub.kernel.QrCode;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Signing in, and what somebody signs in with.
@Controller
class AccountPages {

  private final Users users;
  private final SignInProviders providers;

  AccountPages(Users users, SignInProviders providers) {
    this.users = users;
    this.providers = providers;
  }

  @GetMapping("/sign-in")
  String signIn(Model page) {
    page.addAttribute("providers", providers.all());
    return "sign-in";
  }

  @GetMapping("/account")
  String account(@Nullable Principal who, Model page) {
    page.addAttribute("user", users.find(Signed.name(who)).orElse(null));
    page.addAttribute("providers", providers.all());
    if (page.getAttribute("address") instanceof String address)
      page.addAttribute("scan", QrCode.of(address));
    return "account";
  }

  /// Whoever signed in by the password of before is nobody any more, and told so where they sign in.
  @PostMapping("/account/password")
  String password(@Nullable Principal who, @RequestParam("old") String old,
      @RequestParam("next") String next) {
    users.changePassword(Signed.name(who), old, next);
    return "redirect:/sign-in?changed";
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

  /// Whoever the provider says comes back is linked to who is signed in here. The page then shows the way out, for a
  /// form that leads to another's page is let nowhere.
  @PostMapping("/account/link/{provider}")
  String link(@PathVariable("provider") String provider, @Nullable Principal who,
      HttpSession session, RedirectAttributes page) {
    session.setAttribute(Users.LINKING, Signed.name(who));
    page.addFlashAttribute("goes", provider);
    return "redirect:/account";
  }

  @PostMapping("/account/unlink")
  String unlink(@Nullable Principal who) {
    users.unlink(Signed.name(who));
    return "redirect:/account";
  }

  @ExceptionHandler
  String refused(Refused why, RedirectAttributes page) {
    page.addFlashAttribute("refused", why);
    return "redirect:/account";
  }
}
