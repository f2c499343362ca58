package no.fakturahub.peppol;

import java.net.URI;

/// Where a receiver's access point takes a document, as its SMP has signed.
///
/// @param certificate whom the message is encrypted for: X.509, DER in Base64
/// @param profile the transport, such as `peppol-transport-as4-v2_0`
public record Endpoint(URI address, String certificate, String profile) {

  public Endpoint {
    var scheme = String.valueOf(address.getScheme());
    if (!scheme.matches("(?i)https?") || address.getHost() == null)
      throw new IllegalArgumentException("Not an address of an access point: " + address);
  }
}
