package no.fakturahub.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.routing.Partner;
import no.fakturahub.routing.Partners;
import no.fakturahub.routing.RoutesRefused;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/// Each partner's format has a stylesheet, and its seller is one the hub invoices for.
final class CheckedPartners {

  record KnownSeller(String orgNumber) {}

  private CheckedPartners() {}

  static List<Checked> in(Path routes, Path stylesheets, Environment environment) {
    var sellers = Binder.get(environment)
        .bind("hub.sellers", Bindable.listOf(KnownSeller.class)).orElse(List.of()).stream()
        .map(KnownSeller::orgNumber).toList();
    try {
      return Partners.read(routes).all().stream().map(partner -> new Checked(
          "partner " + partner.name(), Stream.concat(format(partner, stylesheets),
              seller(partner, sellers)).toList()))
          .toList();
    } catch (RoutesRefused alreadyTold) {
      return List.of();
    }
  }

  private static Stream<String> format(Partner partner, Path stylesheets) {
    return partner.parameter("format").stream()
        .filter(format -> !Files.exists(stylesheets.resolve("orders/" + format + ".xsl")))
        .map(format -> "There is no xslt/orders/%s.xsl. Write one, or name a format there is."
            .formatted(format));
  }

  private static Stream<String> seller(Partner partner, List<String> sellers) {
    return partner.parameter("seller").stream()
        .filter(seller -> !seller.startsWith("{{") && !sellers.contains(seller))
        .map(seller -> ("The hub does not invoice for %s. Add it to hub.sellers, or correct the"
            + " partner's file.").formatted(seller));
  }
}
