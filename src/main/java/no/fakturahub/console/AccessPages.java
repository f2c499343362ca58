package no.fakturahub.console;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.access.AuditLog;
import no.fakturahub.access.Keys;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
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

/// Who may sign in and which systems have keys, and the log of what they did.
@Controller
class AccessPages {

  private static final int A_PAGEFUL = 200;

  private final Users users;
  private final Keys keys;
  private final AuditLog audit;
  private final Sellers sellers;

  AccessPages(Users users, Keys keys, AuditLog audit, Sellers sellers) {
    this.users = users;
    this.keys = keys;
    this.audit = audit;
    this.sellers = sellers;
  }

  @GetMapping("/users")
  String list(Model page) {
    page.addAttribute("users", users.all());
    page.addAttribute("keys", keys.all());
    page.addAttribute("roles", Role.values());
    page.addAttribute("sellers", sellers.all());
    page.addAttribute("log", audit.latest(A_PAGEFUL));
    page.addAttribute("whole", audit.verify());
    return "users";
  }

  @PostMapping("/users")
  String keep(@RequestParam("name") String name,
      @RequestParam(name = "role", defaultValue = "") List<Role> roles,
      @RequestParam(name = "seller", defaultValue = "") List<OrgNumber> whose,
      RedirectAttributes page) {
    users.keep(name.strip(), Set.copyOf(roles), Set.copyOf(whose)).ifPresent(password -> {
      page.addFlashAttribute("newName", name.strip());
      page.addFlashAttribute("newSecret", password);
    });
    return "redirect:/users";
  }

  @PostMapping("/users/{name}/remove")
  String remove(@PathVariable("name") String name, @Nullable Principal who) {
    if (Signed.name(who).equals(name))
      throw new Refused("ACCESS_USER", "nobody removes themselves");
    users.remove(name);
    return "redirect:/users";
  }

  @PostMapping("/users/{name}/renew")
  String renew(@PathVariable("name") String name, RedirectAttributes page) {
    page.addFlashAttribute("newSecret", users.renew(name));
    page.addFlashAttribute("newName", name);
    return "redirect:/users";
  }

  @PostMapping("/users/keys")
  String key(@RequestParam("name") String name,
      @RequestParam(name = "role", defaultValue = "") List<Role> roles,
      @RequestParam(name = "seller", defaultValue = "") List<OrgNumber> whose,
      @Nullable Principal who, RedirectAttributes page) {
    page.addFlashAttribute("newSecret",
        keys.make(name, Set.copyOf(roles), Set.copyOf(whose), Signed.name(who)));
    page.addFlashAttribute("newName", name);
    return "redirect:/users";
  }

  @PostMapping("/users/keys/{id}/revoke")
  String revoke(@PathVariable("id") UUID id) {
    keys.revoke(id);
    return "redirect:/users";
  }

  @ExceptionHandler
  String refused(Refused why, RedirectAttributes page) {
    page.addFlashAttribute("refused", why);
    return "redirect:/users";
  }
}
