package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.console.Bars.Figure;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.report.Age;
import no.fakturahub.report.Ageing;
import no.fakturahub.report.Baseline;
import no.fakturahub.report.Figures;
import no.fakturahub.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is owed and for how long, what the hub was good for, and how it was before.
@Controller
class ReportPages {

  /// @param before missing until somebody has told how it was
  /// @param pictures of before and now, one a figure
  record Of(Seller seller, Ageing ageing, Bars ages, Figures figures, @Nullable Baseline before,
      List<Bars> pictures) {}

  private final Reports reports;
  private final Mine mine;
  private final Words words;
  private final Clock clock;

  ReportPages(Reports reports, Mine mine, Words words, Clock clock) {
    this.reports = reports;
    this.mine = mine;
    this.words = words;
    this.clock = clock;
  }

  /// @param from three months before to, where nothing else is asked for; to is today
  @GetMapping("/reports")
  String show(@RequestParam(name = "from",
      required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(name = "to",
          required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
      Model page) {
    var last = requireNonNullElse(to, LocalDate.now(clock));
    var first = requireNonNullElse(from, last.minusMonths(3));
    page.addAttribute("from", first);
    page.addAttribute("to", last);
    page.addAttribute("ages", Age.values());
    page.addAttribute("sellers",
        mine.sellers().stream().map(one -> of(one, first, last)).toList());
    return "reports";
  }

  private Of of(Seller seller, LocalDate from, LocalDate to) {
    var ageing = reports.ageing(seller.orgNumber(), LocalDate.now(clock));
    var figures = reports.figures(seller.orgNumber(), from, to);
    var before = reports.baseline(seller.orgNumber()).orElse(null);
    return new Of(seller, ageing, ages(ageing), figures, before, pictures(before, figures));
  }

  private Bars ages(Ageing ageing) {
    return Bars.of(Stream.of(Age.values()).map(age -> new Figure("age." + age,
        words.kroner(ageing.of(age)),
        age == Age.NOT_DUE ? "good" : age == Age.TO_30 ? "wait" : "bad",
        ageing.of(age).ore())).toList());
  }

  private List<Bars> pictures(@Nullable Baseline before, Figures now) {
    var pictures = new ArrayList<Bars>();
    if (before == null)
      return pictures;
    beside(pictures, "minutes", before.minutes(), now.minutes());
    beside(pictures, "errors", before.errorPercent(), now.errorPercent());
    beside(pictures, "days", before.daysToPayment(), now.daysToPayment());
    return pictures;
  }

  private void beside(List<Bars> pictures, String what, double before, @Nullable Double now) {
    if (now != null)
      pictures.add(Bars.of(List.of(
          new Figure("reports.before." + what, words.figure(before), "wait", before),
          new Figure("reports.now." + what, words.figure(now), "good", now))));
  }

  @PostMapping("/reports/{seller}/baseline")
  String tell(@PathVariable("seller") OrgNumber seller, @RequestParam("minutes") String minutes,
      @RequestParam("errors") String errors, @RequestParam("days") String days,
      @RequestParam("who") String who) {
    reports.tell(seller, new Baseline(Words.number(minutes), Words.number(errors),
        Words.number(days), who, LocalDate.now(clock)));
    return "redirect:/reports";
  }

  @ExceptionHandler
  String refused(IllegalArgumentException wrong, RedirectAttributes page) {
    page.addFlashAttribute("wrong", wrong.getMessage());
    return "redirect:/reports";
  }
}
