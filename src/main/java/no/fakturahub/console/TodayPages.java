package no.fakturahub.console;

import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Level;
import no.fakturahub.ledger.Reconciling;
import no.fakturahub.order.ComingInvoices;
import no.fakturahub.parked.ParkedMessage.State;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.SecondEyes;
import no.fakturahub.reminder.Reminders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: what waits for a person, what went out today, and what came in.
@Controller
class TodayPages {

  private static final int MORE_THAN_ANYONE_COUNTS = 1000;
  private static final int A_GLANCE = 12;

  /// @param what a key of the messages, which takes the count
  record Waits(String what, String page, long count) {}

  private final Lately lately;
  private final Rows rows;
  private final ComingInvoices coming;
  private final Payments payments;
  private final SecondEyes eyes;
  private final Belongs belongs;
  private final ParkedMessages parked;
  private final Reminders reminders;
  private final Reconciling reconciling;
  private final Mine mine;

  TodayPages(Lately lately, Rows rows, ComingInvoices coming, Payments payments,
      SecondEyes eyes, ParkedMessages parked, Reminders reminders, Reconciling reconciling,
      Mine mine, Belongs belongs) {
    this.lately = lately;
    this.rows = rows;
    this.coming = coming;
    this.payments = payments;
    this.eyes = eyes;
    this.belongs = belongs;
    this.parked = parked;
    this.reminders = reminders;
    this.reconciling = reconciling;
    this.mine = mine;
  }

  @GetMapping("/")
  String today(Model page) {
    page.addAttribute("waits", waits());
    page.addAttribute("sent", lately.sent());
    page.addAttribute("received", lately.received());
    page.addAttribute("out", lately.latest(Lately.OUT, A_GLANCE));
    page.addAttribute("in", lately.latest(Lately.IN, A_GLANCE));
    return "today";
  }

  private List<Waits> waits() {
    var all = mine.sellers();
    return Stream.of(
        new Waits("today.coming", "/coming", all.stream().mapToLong(this::toApprove).sum()),
        new Waits("today.payments", "/payments", mine.of(payments.waiting()).size()),
        new Waits("today.decisions", "/decisions",
            eyes.waiting().stream().filter(belongs::holds).count()),
        new Waits("today.parked", "/parked",
            mine.isAll() ? parked.list(State.OPEN, MORE_THAN_ANYONE_COUNTS).size() : 0),
        new Waits("today.stopped", "/invoices?which=STOPPED",
            rows.count(Search.of("", Search.Which.STOPPED, 0))),
        new Waits("today.reminders", "/reminders",
            all.stream().mapToLong(one -> reminders.countDue(one.orgNumber())).sum()),
        new Waits("today.differences", "/differences", DifferencePages.count(reconciling, all)))
        .filter(one -> one.count() > 0).toList();
  }

  private long toApprove(Seller seller) {
    return coming.count(seller.orgNumber(), Level.APPROVAL);
  }
}
