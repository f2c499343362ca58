package no.fakturahub.event.shell;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.fakturahub.kernel.Refused;
import org.springframework.stereotype.Component;

/// Where messages may go: out, by TLS, so that nobody has the hub knock on doors inside (server-side request forgery).
@Component
class Places {

  private final Set<String> inside;

  Places(EventSettings settings) {
    this.inside = settings.inside();
  }

  /// @return the address, in order
  /// @throws Refused `WEBHOOK_URL`, `WEBHOOK_INSIDE`
  URI checked(String url) {
    var at = parsed(url);
    var host = host(at);
    var addresses = addresses(host);
    if (!at.getScheme().equals("https")
        && !(inside.contains(host)
            && Stream.of(addresses).allMatch(InetAddress::isLoopbackAddress)))
      throw new Refused("WEBHOOK_URL", "https, and not " + at.getScheme());
    if (!inside.contains(host) && Stream.of(addresses).anyMatch(Places::isInside))
      throw new Refused("WEBHOOK_INSIDE", host);
    return at;
  }

  private static URI parsed(String url) {
    try {
      var at = URI.create(url.strip());
      var scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
      if (!Set.of("http", "https").contains(scheme) || at.getHost() == null
          || at.getRawUserInfo() != null || at.getRawFragment() != null || url.length() > 2000)
        throw new Refused("WEBHOOK_URL", "https://host/path");
      return at;
    } catch (IllegalArgumentException notOne) {
      throw new Refused("WEBHOOK_URL", String.valueOf(notOne.getMessage()), notOne);
    }
  }

  private static String host(URI at) {
    return at.getHost().replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
  }

  private static InetAddress[] addresses(String host) {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException nowhere) {
      throw new Refused("WEBHOOK_URL", "no such host: " + host, nowhere);
    }
  }

  /// What is not reached from everywhere (IANA's registries of special-purpose addresses, RFC 6890): loopback, private,
  /// link-local, shared (RFC 6598), benchmarking, documentation, reserved, multicast, unique local, and IPv4 inside
  /// IPv6.
  static boolean isInside(InetAddress one) {
    return one.isAnyLocalAddress() || one.isLoopbackAddress() || one.isLinkLocalAddress()
        || one.isSiteLocalAddress() || one.isMulticastAddress() || switch (one) {
          case Inet4Address four -> isInside(four.getAddress());
          case Inet6Address six -> !isGlobal(six.getAddress());
          default -> true;
        };
  }

  private static boolean isInside(byte[] four) {
    var a = four[0] & 0xff;
    var b = four[1] & 0xff;
    var c = four[2] & 0xff;
    return a == 0 || a >= 240 || a == 100 && b >= 64 && b < 128 || a == 198 && (b == 18 || b == 19)
        || a == 192 && b == 0 && (c == 0 || c == 2) || a == 198 && b == 51 && c == 100
        || a == 203 && b == 0 && c == 113;
  }

  /// Of 2000::/3 alone, without documentation, Teredo and 6to4, which may lead anywhere.
  private static boolean isGlobal(byte[] six) {
    var first = (six[0] & 0xff) << 8 | six[1] & 0xff;
    var second = (six[2] & 0xff) << 8 | six[3] & 0xff;
    return first >> 13 == 1 && first != 0x2002
        && !(first == 0x2001 && (second < 0x200 || second == 0xdb8));
  }
}
