package no.fakturahub.paper.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Customer;
import no.fakturahub.paper.Phrases;

/// A party's address as it is written on an envelope, and the numbers the law wants under the
/// buyer's.
final class PartyLines {

  private PartyLines() {}

  /// Bokføringsforskriften § 5-1-2: name and address, or organisation number; both when we have
  /// both.
  static List<String> of(Customer buyer, Phrases words) {
    var lines = new ArrayList<>(address(buyer.address(), words));
    if (buyer.orgNumber() != null)
      lines.add(words.text("org.number", buyer.orgNumber().spaced()));
    if (buyer.vatNumber() != null)
      lines.add(words.text("vat.number", buyer.vatNumber()));
    return lines;
  }

  static List<String> address(Address address, Phrases words) {
    var lines = new ArrayList<String>();
    if (address.street() != null)
      lines.add(address.street());
    var place = Stream.of(address.postalCode(), address.city()).filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
    if (!place.isEmpty())
      lines.add(place);
    if (!address.isNorwegian())
      lines.add(words.country(address.country()));
    return lines;
  }
}
