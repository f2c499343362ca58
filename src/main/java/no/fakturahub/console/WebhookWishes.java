package no.fakturahub.console;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.fakturahub.event.Kind;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.springframework.stereotype.Component;

/// What somebody who wants to be told asks for, read as what the hub has.
@Component
class WebhookWishes {

  private final Sellers sellers;

  WebhookWishes(Sellers sellers) {
    this.sellers = sellers;
  }

  /// What may be chosen.
  static List<Kind> kinds() {
    return List.of(Kind.values()).stream().filter(kind -> kind != Kind.WEBHOOK_TEST).toList();
  }

  Set<Kind> kinds(List<String> words) {
    return words.stream()
        .map(word -> Kind.of(word).filter(kinds()::contains).orElseThrow(() -> unknown(word)))
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<OrgNumber> sellers(List<String> numbers) {
    return numbers.stream()
        .map(number -> sellers.all().stream().map(Seller::orgNumber)
            .filter(one -> one.value().equals(number)).findFirst()
            .orElseThrow(() -> unknown(number)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Refused unknown(String word) {
    return new Refused("WEBHOOK_REQUEST", word);
  }
}
