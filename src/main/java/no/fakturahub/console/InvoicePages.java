package no.fakturahub.console;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.order.Orders;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Payments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The list of invoices, and one invoice with everything that has happened to it.
@Controller
class InvoicePages {

  private final Rows rows;
  private final Invoices invoices;
  private final Timeline timeline;
  private final Orders orders;
  private final Payments payments;
  private final Deliveries deliveries;
  private final Reports reports;
  private final FollowedUps followedUps;

  InvoicePages(Rows rows, Invoices invoices, Timeline timeline, Orders orders,
      Payments payments, Deliveries deliveries, Reports reports, FollowedUps followedUps) {
    this.rows = rows;
    this.invoices = invoices;
    this.timeline = timeline;
    this.orders = orders;
    this.payments = payments;
    this.deliveries = deliveries;
    this.reports = reports;
    this.followedUps = followedUps;
  }

  /// @param text a number, KID, order, customer or sum
  @GetMapping("/invoices")
  String list(@RequestParam(name = "text", required = false) @Nullable String text,
      @RequestParam(name = "which", required = false) Search.@Nullable Which which,
      @RequestParam(name = "page", defaultValue = "0") int number, Model page) {
    var search = Search.of(text, which, number);
    page.addAttribute("search", search);
    page.addAttribute("rows", rows.found(search));
    var count = rows.count(search);
    page.addAttribute("count", count);
    page.addAttribute("number", number);
    page.addAttribute("last", Math.max(0, count - 1) / Search.A_PAGEFUL);
    page.addAttribute("kinds", Search.Which.values());
    return "invoices";
  }

  @GetMapping("/invoices/{id}")
  String one(@PathVariable("id") UUID id, Model page) {
    var invoice = invoices.find(id).orElseThrow(InvoicePages::notHere);
    page.addAttribute("invoice", invoice);
    page.addAttribute("heading", invoice.isCreditNote() ? "credit.title" : "invoice.title");
    page.addAttribute("number", Long.toString(invoice.number()));
    page.addAttribute("remaining", payments.owed(invoice));
    page.addAttribute("state", payments.state(invoice));
    var lies = payments.allocationsOn(id);
    page.addAttribute("lies", lies);
    page.addAttribute("undone", lies.stream().map(Allocation::undoes).toList());
    page.addAttribute("request", UUID.randomUUID());
    page.addAttribute("creditNotes", invoices.creditNotes(id));
    page.addAttribute("orders", orders.of(id));
    page.addAttribute("timeline", timeline.of(id));
    if (!invoice.isCreditNote())
      page.addAttribute("followed", followedUps.of(id));
    var delivery = deliveries.of(id);
    page.addAttribute("delivery", delivery.orElse(null));
    page.addAttribute("reports", delivery.map(it -> reports.of(it.id())).orElse(List.of()));
    page.addAttribute("documents", Stream.of(Document.values())
        .filter(kind -> invoices.document(id, kind).isPresent()).toList());
    return "invoice";
  }

  private static ResponseStatusException notHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
