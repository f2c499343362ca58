package no.fakturahub.console;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.order.Orders;
import no.fakturahub.paper.Views;
import no.fakturahub.payment.Payments;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The list of invoices, and one invoice with everything that has happened to it.
@Controller
class InvoicePages {

  private static final int A_PAGEFUL = 200;

  private final Rows rows;
  private final Waiting waiting;
  private final Invoices invoices;
  private final Timeline timeline;
  private final Orders orders;
  private final Payments payments;
  private final Views views;

  InvoicePages(Rows rows, Waiting waiting, Invoices invoices, Timeline timeline, Orders orders,
      Payments payments, Views views) {
    this.rows = rows;
    this.waiting = waiting;
    this.invoices = invoices;
    this.timeline = timeline;
    this.orders = orders;
    this.payments = payments;
    this.views = views;
  }

  @GetMapping("/")
  String list(Model page) {
    var latest = rows.latest(A_PAGEFUL);
    page.addAttribute("rows", latest);
    page.addAttribute("sums", Sums.of(latest, waiting.count()));
    return "invoices";
  }

  @GetMapping("/invoices/{id}")
  String one(@PathVariable("id") UUID id, Model page) {
    var invoice = invoices.find(id).orElseThrow(InvoicePages::notHere);
    page.addAttribute("invoice", invoice);
    page.addAttribute("title", invoice.isCreditNote() ? "credit.title" : "invoice.title");
    page.addAttribute("number", Long.toString(invoice.number()));
    page.addAttribute("remaining", payments.owed(invoice));
    page.addAttribute("creditNotes", invoices.creditNotes(id));
    page.addAttribute("orders", orders.of(id));
    page.addAttribute("timeline", timeline.of(id));
    page.addAttribute("documents", Stream.of(Document.values())
        .filter(kind -> invoices.document(id, kind).isPresent()).toList());
    return "invoice";
  }

  @GetMapping("/invoices/{id}/{kind:ehf|pdf|receipt}")
  ResponseEntity<byte[]> document(@PathVariable("id") UUID id,
      @PathVariable("kind") String kind) {
    var document = Document.valueOf(kind.toUpperCase(Locale.ROOT));
    var content = invoices.document(id, document).orElseThrow(InvoicePages::notHere);
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, document.mimeType())
        .header("X-Content-Type-Options", "nosniff").body(content);
  }

  /// As its receiver sees it.
  @GetMapping("/invoices/{id}/html")
  ResponseEntity<byte[]> view(@PathVariable("id") UUID id) {
    var invoice = invoices.find(id).orElseThrow(InvoicePages::notHere);
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", Views.POLICY).body(views.of(invoice));
  }

  private static ResponseStatusException notHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
