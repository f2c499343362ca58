package no.fakturahub.console;

import java.util.Locale;
import java.util.UUID;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.paper.Views;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Every document of an invoice, and what proves each word of its delivery.
@Controller
class DocumentPages {

  private final Invoices invoices;
  private final Views views;
  private final Deliveries deliveries;
  private final Reports reports;

  DocumentPages(Invoices invoices, Views views, Deliveries deliveries, Reports reports) {
    this.invoices = invoices;
    this.views = views;
    this.deliveries = deliveries;
    this.reports = reports;
  }

  @GetMapping("/invoices/{id}/{kind:ehf|pdf|receipt}")
  ResponseEntity<byte[]> document(@PathVariable("id") UUID id,
      @PathVariable("kind") String kind) {
    var document = Document.valueOf(kind.toUpperCase(Locale.ROOT));
    var content = invoices.document(id, document).orElseThrow(DocumentPages::notHere);
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, document.mimeType())
        .header("X-Content-Type-Options", "nosniff").body(content);
  }

  /// As its receiver sees it.
  @GetMapping("/invoices/{id}/html")
  ResponseEntity<byte[]> view(@PathVariable("id") UUID id) {
    var invoice = invoices.find(id).orElseThrow(DocumentPages::notHere);
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", Views.POLICY).body(views.of(invoice));
  }

  /// A receipt, a response, a returned mail, as it came. Always as a file to keep, for others wrote
  /// it and no browser shall run it.
  ///
  /// @param place in the order the reports were told, from 0
  @GetMapping("/invoices/{id}/evidence/{place}")
  ResponseEntity<byte[]> evidence(@PathVariable("id") UUID id, @PathVariable("place") int place) {
    var told = deliveries.of(id).map(Delivery::id).map(reports::of)
        .orElseThrow(DocumentPages::notHere);
    if (place < 0 || place >= told.size())
      throw notHere();
    var report = told.get(place);
    var name = "%s-%d.txt".formatted(report.says().name().toLowerCase(Locale.ROOT),
        place);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff").body(report.evidence());
  }

  private static ResponseStatusException notHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
