package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import no.fakturahub.invoice.Seller;
import no.fakturahub.pilot.Comparison;
import no.fakturahub.pilot.Pilot;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the hub would have made beside what people made, for everyone who is not in the pilot yet.
@Controller
class PilotPages {

  record Of(Seller seller, Comparison comparison) {}

  private final Pilot pilot;
  private final Mine mine;
  private final Clock clock;

  PilotPages(Pilot pilot, Mine mine, Clock clock) {
    this.pilot = pilot;
    this.mine = mine;
    this.clock = clock;
  }

  /// @param from a month before to, where nothing else is asked for; to is today
  @GetMapping("/pilot")
  String compare(@RequestParam(name = "from",
      required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(name = "to",
          required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
      Model page) {
    var last = requireNonNullElse(to, LocalDate.now(clock));
    var first = requireNonNullElse(from, last.minusMonths(1));
    page.addAttribute("from", first);
    page.addAttribute("to", last);
    page.addAttribute("sellers", mine.sellers().stream()
        .map(one -> new Of(one, pilot.compare(one.orgNumber(), first, last)))
        .filter(one -> !one.comparison().all().isEmpty()).toList());
    return "pilot";
  }
}
