package no.fakturahub.efaktura.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.fakturahub.efaktura.DetailsLink.Opened;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.paper.Views;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The invoice's own page, which a consumer comes to from the net bank. Who has the link may read it: so it is kept out
/// of caches, search engines and the addresses that other sites are told of.
@RestController
class DetailsPages {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final DetailsLinks links;
  private final DetailsSettings settings;
  private final Invoices invoices;
  private final Views views;

  DetailsPages(DetailsLinks links, DetailsSettings settings, Invoices invoices, Views views) {
    this.links = links;
    this.settings = settings;
    this.invoices = invoices;
    this.views = views;
  }

  @GetMapping("/details/{token}")
  ResponseEntity<byte[]> details(@PathVariable String token) {
    return switch (links.open(token)) {
      case Opened.Invoice(var id) -> invoice(id);
      case Opened.Expired() -> page(HttpStatus.GONE, "gone");
      case Opened.Forged() -> page(HttpStatus.NOT_FOUND, "not-found");
    };
  }

  private ResponseEntity<byte[]> invoice(UUID id) {
    return invoices.find(id).map(invoice -> answer(HttpStatus.OK, views.of(invoice)))
        .orElseGet(() -> page(HttpStatus.NOT_FOUND, "not-found"));
  }

  private ResponseEntity<byte[]> page(HttpStatus status, String name) {
    try {
      return answer(status,
          new ClassPathResource("efaktura/" + name + ".html").getContentAsByteArray());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private ResponseEntity<byte[]> answer(HttpStatus status, byte[] body) {
    return ResponseEntity.status(status).contentType(HTML).cacheControl(CacheControl.noStore())
        .header("X-Robots-Tag", "noindex, nofollow")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy",
            Views.POLICY + "; frame-ancestors " + settings.framedBy())
        .body(body);
  }
}
