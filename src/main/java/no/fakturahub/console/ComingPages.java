package no.fakturahub.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.fakturahub.console.ComingShown.Shown;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Coming;
import no.fakturahub.order.ComingInvoices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The invoices that are not made yet: those that wait for a person's yes, and those that are gathered until a day.
@Controller
class ComingPages {

  /// @param aside how many wait that people make elsewhere
  record Of(Seller seller, List<Shown> toApprove, List<Shown> gathering, long aside) {}

  private final ComingInvoices coming;
  private final Belongs belongs;
  private final ComingShown shown;
  private final Mine mine;

  ComingPages(ComingInvoices coming, ComingShown shown, Mine mine, Belongs belongs) {
    this.coming = coming;
    this.belongs = belongs;
    this.shown = shown;
    this.mine = mine;
  }

  @GetMapping("/coming")
  String list(Model page) {
    page.addAttribute("sellers", mine.sellers().stream().map(this::of).toList());
    return "coming";
  }

  private Of of(Seller seller) {
    var number = seller.orgNumber();
    return new Of(seller, shown.waiting(number, Level.APPROVAL),
        shown.waiting(number, Level.AUTOMATIC),
        coming.count(number, Level.MANUAL));
  }

  @GetMapping("/coming/{id}")
  String one(@PathVariable("id") UUID id, Model page) {
    var one = shown.one(id);
    if (one.coming().state() == Coming.State.MADE)
      return "redirect:/invoices/" + id;
    page.addAttribute("one", one);
    return "coming-one";
  }

  @PostMapping("/coming/make")
  String make(@RequestParam(name = "invoice", defaultValue = "") List<UUID> invoices,
      @RequestParam("who") String who, RedirectAttributes page) {
    var outcomes = coming.make(belongs.all("coming", invoices), who);
    page.addFlashAttribute("made", outcomes.stream().filter(one -> one.why() == null).count());
    page.addFlashAttribute("kept", outcomes.stream().filter(one -> one.why() != null).count());
    return "redirect:/coming";
  }

  @PostMapping("/coming/{id}/drop")
  String drop(@PathVariable("id") UUID id, @RequestParam("why") String why,
      @RequestParam("who") String who) {
    coming.drop(id, why, who);
    return "redirect:/coming/" + id;
  }

  @ExceptionHandler
  String refused(Refused why, HttpServletRequest asked, RedirectAttributes page) {
    page.addFlashAttribute("refused", why);
    return asked.getRequestURI().endsWith("/drop")
        ? "redirect:" + asked.getRequestURI().replaceAll("/drop$", "")
        : "redirect:/coming";
  }
}
