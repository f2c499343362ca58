package no.fakturahub.console;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Refused;
import no.fakturahub.reminder.ComingRun;
import no.fakturahub.reminder.FollowUp;
import no.fakturahub.reminder.Proposal;
import no.fakturahub.reminder.Reminders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The reminders that are due today, for a person to say yes to, and those that are held back, each with why.
@Controller
class ReminderPages {

  private final Reminders reminders;
  private final ComingRun run;
  private final Clock clock;
  private final Belongs belongs;
  private final Mine mine;

  record Of(Seller seller, FollowUp rules, List<Proposal.Send> ready, List<Proposal.Held> held,
      Month month) {}

  ReminderPages(Reminders reminders, Mine mine, Belongs belongs, ComingRun run,
      Clock clock) {
    this.run = run;
    this.clock = clock;
    this.reminders = reminders;
    this.belongs = belongs;
    this.mine = mine;
  }

  @GetMapping("/reminders")
  String list(Model page) {
    page.addAttribute("sellers", mine.sellers().stream().map(this::of).toList());
    return "reminders";
  }

  private Of of(Seller seller) {
    var due = reminders.due(seller.orgNumber());
    return new Of(seller, reminders.rulesOf(seller.orgNumber()),
        due.stream().filter(Proposal.Send.class::isInstance).map(Proposal.Send.class::cast)
            .toList(),
        due.stream().filter(Proposal.Held.class::isInstance).map(Proposal.Held.class::cast)
            .toList(),
        month(seller, due.size()));
  }

  /// What is due today stands on today, and the rest as it would be when nobody pays.
  private Month month(Seller seller, long due) {
    var today = LocalDate.now(clock);
    var days = new TreeMap<>(run.of(seller.orgNumber(), Month.last(today)));
    days.put(today, due);
    return Month.of(today, days);
  }

  @PostMapping("/reminders/approve")
  String approve(@RequestParam(name = "invoice", defaultValue = "") List<UUID> invoices,
      @RequestParam("who") String who, RedirectAttributes page) {
    var outcomes = reminders.approve(belongs.all("invoices", invoices), who);
    page.addFlashAttribute("sent", outcomes.stream().filter(one -> one.letter() != null).count());
    page.addFlashAttribute("kept", outcomes.stream().filter(one -> one.letter() == null).count());
    return "redirect:/reminders";
  }

  @PostMapping("/invoices/{id}/dispute")
  String dispute(@PathVariable("id") UUID id, @RequestParam("why") String why,
      @RequestParam("who") String who) {
    reminders.dispute(id, why, who);
    return "redirect:/invoices/" + id;
  }

  @PostMapping("/invoices/{id}/reminder-stops/{stop}/end")
  String end(@PathVariable("id") UUID id, @PathVariable("stop") UUID stop,
      @RequestParam("who") String who) {
    reminders.end(stop, who);
    return "redirect:/invoices/" + id;
  }

  @ExceptionHandler
  String refused(Refused why, HttpServletRequest asked, RedirectAttributes page) {
    page.addFlashAttribute("refused", why);
    var at = asked.getRequestURI().split("/");
    return at[1].equals("invoices") ? "redirect:/invoices/" + at[2] : "redirect:/reminders";
  }
}
