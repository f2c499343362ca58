package no.fakturahub.peppol;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One NAPTR record of the DNS, as far as Peppol uses it (U-NAPTR, RFC 4848 § 2; Peppol SML 1.3.0).
public record Naptr(int order, int preference, String flags, String service, String regexp) {

  /// RFC 4848 § 2.2 allows `.*` alone; SMLs have written `^.*$` too.
  private static final Pattern WHOLE_NAME = Pattern
      .compile("(?<mark>.)(?:\\.\\*|\\^\\.\\*\\$)\\k<mark>(?<uri>.+)\\k<mark>i?");

  /// The address of the SMP, by the record that comes first in order and preference. Nothing when
  /// no record is of the service `Meta:SMP`, or it says what we do not understand.
  public static Optional<URI> smp(List<Naptr> records) {
    return records.stream()
        .filter(one -> one.flags.equalsIgnoreCase("U") && one.service.equals("Meta:SMP"))
        .min(Comparator.comparingInt(Naptr::order).thenComparingInt(Naptr::preference))
        .flatMap(Naptr::address);
  }

  private Optional<URI> address() {
    var parts = WHOLE_NAME.matcher(regexp);
    if (!parts.matches() || !parts.group("uri").matches("(?i)https?://[^/].*"))
      return Optional.empty();
    try {
      return Optional.of(URI.create(parts.group("uri")));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
