package no.fakturahub.console;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import no.fakturahub.event.Webhook;
import no.fakturahub.event.Webhooks;
import no.fakturahub.event.Webhooks.Made;
import no.fakturahub.event.Webhooks.Sending;
import no.fakturahub.invoice.Sellers;
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

/// Who is told of what happens, and what came of it.
@Controller
class WebhookPages {

  private static final String PAGE = "redirect:/webhooks";
  private static final int A_FEW = 20;

  /// A subscription with the latest that was sent to it.
  public record Shown(Webhook hook, List<Sending> latest) {}

  private final Webhooks webhooks;
  private final WebhookWishes wishes;
  private final Sellers sellers;

  WebhookPages(Webhooks webhooks, WebhookWishes wishes, Sellers sellers) {
    this.webhooks = webhooks;
    this.wishes = wishes;
    this.sellers = sellers;
  }

  @GetMapping("/webhooks")
  String list(Model page) {
    page.addAttribute("hooks", webhooks.all().stream()
        .map(one -> new Shown(one, webhooks.sendings(one.id(), A_FEW))).toList());
    page.addAttribute("kinds", WebhookWishes.kinds());
    page.addAttribute("sellers", sellers.all());
    return "webhooks";
  }

  @PostMapping("/webhooks")
  String add(@RequestParam("url") String url,
      @RequestParam(name = "kind", defaultValue = "") List<String> kinds,
      @RequestParam(name = "seller", defaultValue = "") List<String> whose,
      @Nullable Principal who, RedirectAttributes page) {
    return shown(webhooks.add(url, wishes.kinds(kinds), wishes.sellers(whose), Signed.name(who)),
        page);
  }

  @PostMapping("/webhooks/{id}/secret")
  String secret(@PathVariable("id") UUID id, RedirectAttributes page) {
    return shown(webhooks.renewSecret(id), page);
  }

  private String shown(Made made, RedirectAttributes page) {
    page.addFlashAttribute("newSecret", made.secret());
    page.addFlashAttribute("newName", webhooks.find(made.id()).place());
    return PAGE;
  }

  @PostMapping("/webhooks/{id}/pause")
  String pause(@PathVariable("id") UUID id) {
    webhooks.pause(id);
    return PAGE;
  }

  @PostMapping("/webhooks/{id}/resume")
  String resume(@PathVariable("id") UUID id) {
    webhooks.resume(id);
    return PAGE;
  }

  @PostMapping("/webhooks/{id}/test")
  String test(@PathVariable("id") UUID id) {
    webhooks.test(id);
    return PAGE;
  }

  @PostMapping("/webhooks/{id}/remove")
  String remove(@PathVariable("id") UUID id) {
    webhooks.remove(id);
    return PAGE;
  }

  @PostMapping("/webhooks/{id}/deliveries/{number}/again")
  String again(@PathVariable("id") UUID id, @PathVariable("number") long number) {
    webhooks.sendAgain(id, number);
    return PAGE;
  }

  @ExceptionHandler
  String refused(Refused why, RedirectAttributes page) {
    page.addFlashAttribute("refused", why);
    return PAGE;
  }
}
