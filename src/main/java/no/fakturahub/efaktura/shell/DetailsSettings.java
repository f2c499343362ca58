package no.fakturahub.efaktura.shell;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the pages behind the signed links are served.
///
/// @param address where the world reaches the hub, such as `https://faktura.example.no`; links are made of it
/// @param keys in Base64, 32 bytes or more each: the first signs, the others open what they signed before
/// @param framedBy who may show a page in a frame, as CSP's `frame-ancestors` takes it
@ConfigurationProperties("hub.details")
record DetailsSettings(@Nullable URI address, @DefaultValue List<String> keys,
    @DefaultValue("'none'") String framedBy) {

  List<byte[]> bytes() {
    return keys.stream().filter(key -> !key.isBlank())
        .map(key -> Base64.getDecoder().decode(key.strip())).toList();
  }

  /// Without the keys, for logs and messages.
  @Override
  public String toString() {
    return "DetailsSettings[%s, %d keys]".formatted(address, keys.size());
  }
}
