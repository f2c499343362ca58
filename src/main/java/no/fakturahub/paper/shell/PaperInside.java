package no.fakturahub.paper.shell;

import java.util.Optional;
import java.util.Set;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Visual;
import no.fakturahub.paper.Papers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The paper inside the EHF, for the sellers that want it there: the same bytes that a mail brings.
@Component
class PaperInside implements Visual {

  private final Papers papers;
  private final Set<String> sellers;

  /// @param sellers by organisation number; `*` is all
  PaperInside(Papers papers, @Value("${hub.ehf.pdf-inside:}") String[] sellers) {
    this.papers = papers;
    this.sellers = Set.of(sellers);
  }

  @Override
  public Optional<byte[]> inside(Invoice invoice) {
    return sellers.contains("*") || sellers.contains(invoice.seller().orgNumber().value())
        ? Optional.of(papers.of(invoice))
        : Optional.empty();
  }
}
