package no.fakturahub.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fakturahub.agreement.Agreements;
import no.fakturahub.agreement.Agreements.Made;
import no.fakturahub.agreement.Planned;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Agreements, what they have led to, and what they will lead to.
@Controller
class AgreementPages {

  private static final int A_PAGEFUL = 200;

  private final Agreements agreements;
  private final Mine mine;
  private final Clock clock;

  /// @param net kroner without VAT, below zero for a credit note
  /// @param invoice missing until it is issued
  record Document(LocalDate on, boolean credit, Money net, @Nullable UUID invoice) {

    static Document of(Planned planned, @Nullable UUID invoice) {
      return switch (planned) {
        case Planned.Bill bill -> new Document(bill.on(), false, bill.net(), invoice);
        case Planned.Credit credit ->
          new Document(credit.on(), true, credit.net().negate(), invoice);
      };
    }
  }

  AgreementPages(Agreements agreements, Mine mine, Clock clock) {
    this.agreements = agreements;
    this.mine = mine;
    this.clock = clock;
  }

  @GetMapping("/agreements")
  String list(Model page) {
    page.addAttribute("agreements", mine.sellers().stream()
        .flatMap(one -> agreements.latest(one.orgNumber(), A_PAGEFUL).stream()).toList());
    page.addAttribute("night", agreements.night().orElse(null));
    return "agreements";
  }

  /// @param until a year from now where nothing else is asked for
  @GetMapping("/agreements/{id}")
  String one(@PathVariable("id") UUID id, @RequestParam(name = "until",
      required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
      Model page) {
    var standing = agreements.find(id);
    var last = until == null ? LocalDate.now(clock).plusYears(1) : until;
    Map<String, UUID> made = standing.documents().stream()
        .collect(Collectors.toMap(Made::key, Made::invoice));
    var documents = agreements.preview(id, last).stream()
        .map(planned -> Document.of(planned, made.get(planned.key()))).toList();
    page.addAttribute("standing", standing);
    page.addAttribute("until", last);
    page.addAttribute("documents", documents);
    page.addAttribute("due", documents.stream().filter(one -> one.invoice() == null
        && !one.on().isAfter(LocalDate.now(clock))).count());
    return "agreement";
  }

  @PostMapping("/agreements/{id}/bill")
  String bill(@PathVariable("id") UUID id) {
    agreements.bill(id);
    return "redirect:/agreements/" + id;
  }

  @ExceptionHandler
  String refused(Refused none) {
    return "redirect:/agreements";
  }
}
