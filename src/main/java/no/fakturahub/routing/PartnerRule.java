package no.fakturahub.routing;

import java.util.stream.Stream;
import no.fakturahub.kernel.OrgNumber;

/// A partner's file is found by the partner's name, and invoices for a seller that can exist.
final class PartnerRule implements RouteRule {

  @Override
  public Stream<RouteProblem> check(RouteFile file, Routes all) {
    return Partners.of(file).flatMap(partner -> Stream.concat(misnamed(file, partner),
        partner.parameter("seller").stream()
            .filter(seller -> !seller.startsWith("{{") && !OrgNumber.isOne(seller))
            .map(seller -> new RouteProblem(file.path(),
                "The seller '%s' is not an organisation number.".formatted(seller),
                "Nine digits, the last a check digit."))));
  }

  private static Stream<RouteProblem> misnamed(RouteFile file, Partner partner) {
    if (file.name().equals(partner.name()) || file.name().startsWith(partner.name() + "-"))
      return Stream.empty();
    return Stream.of(
        new RouteProblem(file.path(), "It is for the partner '%s'.".formatted(partner.name()),
            "Name the file '%s' or '%s-…'.".formatted(partner.name(), partner.name())));
  }
}
