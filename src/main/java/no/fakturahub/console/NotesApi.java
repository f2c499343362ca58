package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import no.fakturahub.invoice.Invoices;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Somebody's words about an invoice, by REST.
@RestController
class NotesApi {

  record Wish(@Nullable String who, @Nullable String note) {}

  private final Invoices invoices;

  NotesApi(Invoices invoices) {
    this.invoices = invoices;
  }

  @PostMapping("/api/invoices/{id}/note")
  void note(@PathVariable("id") UUID id, @RequestBody Wish wish) {
    invoices.note(id, requireNonNullElse(wish.note(), ""), requireNonNullElse(wish.who(), ""));
  }
}
