package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.order.Coming;
import no.fakturahub.order.ComingInvoices;
import no.fakturahub.order.ComingInvoices.Outcome;
import no.fakturahub.order.Order;
import no.fakturahub.pilot.Compared;
import no.fakturahub.pilot.Pilot;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Invoices that are not made yet, by REST; `docs/pilot.md` shows them. Errors are `application/problem+json` with the
/// cure.
@RestController
class ComingApi {

  /// @param on the day it is made by itself, where the level is AUTOMATIC
  /// @param good whether both verdicts let it through; missing until it is tried
  /// @param channel by which it would leave
  record Line(UUID id, Coming.State state, Level level, List<String> orders, String customer,
      String name, LocalDate on, LocalDate due, String net, String payable,
      @Nullable Boolean good, @Nullable String verdict, @Nullable Channel channel,
      @Nullable String way, String ended) {}

  /// @param ours missing where only people made one; so is theirs
  record Pair(@Nullable Line ours, @Nullable String theirs,
      List<Compared.Difference> differences) {}

  /// @param daysEarlier that ours were made, on the average
  record Beside(long equal, long differing, long onlyOurs, long onlyTheirs, long stopped,
      double daysEarlier, List<Pair> all) {}

  record Wish(@Nullable String who, @Nullable String why, @Nullable List<UUID> invoices) {}

  private final ComingInvoices coming;
  private final Belongs belongs;
  private final ComingShown shown;
  private final Pilot pilot;
  private final Clock clock;

  ComingApi(ComingInvoices coming, ComingShown shown, Pilot pilot, Clock clock, Belongs belongs) {
    this.coming = coming;
    this.belongs = belongs;
    this.shown = shown;
    this.pilot = pilot;
    this.clock = clock;
  }

  @GetMapping("/api/coming")
  List<Line> waiting(@RequestParam("seller") OrgNumber seller,
      @RequestParam(name = "level", defaultValue = "APPROVAL") Level level) {
    return shown.waiting(seller, level).stream().map(ComingApi::line).toList();
  }

  @GetMapping("/api/coming/{id}")
  Line one(@PathVariable("id") UUID id) {
    return line(shown.one(id));
  }

  /// Each is made by itself; what is not says why.
  @PostMapping("/api/coming/make")
  List<Outcome> make(@RequestBody Wish wish) {
    return coming.make(belongs.all("coming", requireNonNullElse(wish.invoices(), List.of())),
        requireNonNullElse(wish.who(), ""));
  }

  @PostMapping("/api/coming/{id}/drop")
  Line drop(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    coming.drop(id, requireNonNullElse(wish.why(), ""), requireNonNullElse(wish.who(), ""));
    return one(id);
  }

  /// @param from a month before to, where nothing else is asked for; to is today
  @GetMapping("/api/pilot/{seller}/comparison")
  Beside compare(@PathVariable("seller") OrgNumber seller,
      @RequestParam(name = "from",
          required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(name = "to",
          required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
    var last = requireNonNullElse(to, LocalDate.now(clock));
    var made = pilot.compare(seller, requireNonNullElse(from, last.minusMonths(1)), last);
    return new Beside(made.equal(), made.differing(), made.onlyOurs(), made.onlyTheirs(),
        made.stopped(), made.daysEarlier(), made.all().stream().map(ComingApi::pair).toList());
  }

  private static Pair pair(Compared one) {
    return switch (one) {
      case Compared.Both(var ours, var theirs, var differences, _) -> new Pair(line(ours),
          theirs.number(), differences);
      case Compared.OnlyOurs(var ours) -> new Pair(line(ours), null, List.of());
      case Compared.OnlyTheirs(var theirs) -> new Pair(null, theirs.number(), List.of());
    };
  }

  private static Line line(Compared.Ours ours) {
    return line(new ComingShown.Shown(ours.coming(), ours.invoice(), ours.trial()));
  }

  private static Line line(ComingShown.Shown one) {
    var of = one.coming();
    var invoice = one.invoice();
    var trial = one.trial();
    return new Line(of.id(), of.state(), of.level(),
        of.orders().stream().map(Order::id).toList(), invoice.buyer().id(),
        invoice.buyer().name(), of.on(), invoice.due(), invoice.totals().net().toString(),
        invoice.totals().payable().toString(), trial == null ? null : trial.good(),
        trial == null ? null : trial.verdict(), trial == null ? null : trial.channel(),
        trial == null ? null : trial.way(), of.ended());
  }
}
