package no.fakturahub.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.order.Orders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// What the console shows of invoices, for programs. Amounts are kroner with two decimals.
@RestController
class InvoicesApi {

  record Line(UUID id, long number, String order, String partner, String buyer, LocalDate due,
      String payable, String paid, String channel, String delivery, @Nullable String receipt,
      String booking, @Nullable String voucher, String payment) {}

  record Happening(Instant at, String step, String evidence) {}

  private final Rows rows;
  private final Invoices invoices;
  private final Timeline timeline;
  private final Orders orders;

  InvoicesApi(Rows rows, Invoices invoices, Timeline timeline, Orders orders) {
    this.rows = rows;
    this.invoices = invoices;
    this.timeline = timeline;
    this.orders = orders;
  }

  /// The newest first.
  ///
  /// @param text a number, KID, order, customer or sum
  /// @param page from 0; each has as many as most
  @GetMapping("/api/invoices")
  List<Line> found(@RequestParam(name = "text", defaultValue = "") String text,
      @RequestParam(name = "which", defaultValue = "ALL") Search.Which which,
      @RequestParam(name = "page", defaultValue = "0") int page,
      @RequestParam(name = "most", defaultValue = "100") int most) {
    var many = Math.clamp(most, 1, 1000);
    return rows.found(new Search(text.strip(), which, Math.clamp(page, 0, 100_000) * many, many))
        .stream().map(row -> new Line(row.id(),
            row.number(), row.order(), row.partner(), row.buyer(), row.due(),
            row.payable().toString(), row.paid().toString(), row.channel(),
            word(row.delivery()), row.receipt(), word(row.booking()), row.voucher(),
            word(row.payment())))
        .toList();
  }

  /// How many orders have become invoices.
  @GetMapping("/api/invoices/count")
  long count() {
    return orders.count();
  }

  @GetMapping("/api/invoices/{id}/timeline")
  List<Happening> timeline(@PathVariable("id") UUID id) {
    var _ = invoices.find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return timeline.of(id).stream()
        .map(entry -> new Happening(entry.at(), entry.step().name(), entry.evidence())).toList();
  }

  private static String word(Row.Stage stage) {
    return stage.word().substring(stage.word().indexOf('.') + 1);
  }
}
