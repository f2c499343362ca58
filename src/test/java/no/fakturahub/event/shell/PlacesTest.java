package no.fakturahub.event.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

  private final Places places = places(Set.of());
  private final Places sandbox = places(Set.of("127.0.0.1", "10.0.0.7"));

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
      "100.64.0.1", "0.0.0.0", "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1",
      "198.18.0.1", "198.51.100.1", "203.0.113.1", "::1", "::", "fe80::1", "fc00::1", "fd12::1",
      "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::1", "2001:db8::1", "2001::1"})
  void whatIsNotReachedFromEverywhereIsInside(String address) throws Exception {
    assertThat(Places.isInside(InetAddress.getByName(address))).isTrue();
    assertThatThrownBy(() -> places.checked("https://%s/hook".formatted(
        address.contains(":") ? "[" + address + "]" : address)))
        .extracting("code").isEqualTo("WEBHOOK_INSIDE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.15.255.255", "100.63.0.1", "2a02:c0::1", "2001:4860::1"})
  void whatIsReachedFromEverywhereIsLet(String address) throws Exception {
    assertThat(Places.isInside(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://8.8.8.8/", "ftp://8.8.8.8/", "/hook", "https:///hook", "hook me",
      "https://kari:pw@8.8.8.8/", "https://8.8.8.8/#there", "https://no-such-host.invalid/",
      "file:///etc/passwd", ""})
  void onlyAWholeAddressByTlsIsLet(String url) {
    assertThatThrownBy(() -> places.checked(url)).extracting("code").isEqualTo("WEBHOOK_URL");
  }

  @ParameterizedTest
  @CsvSource({"http://127.0.0.1:8080/hook, true", "https://10.0.0.7/hook, true",
      "http://10.0.0.7/hook, false", "https://10.0.0.8/hook, false"})
  void whatTheSettingsNameIsLetAndWithoutTlsOnlyOnLoopback(String url, boolean let) {
    if (let)
      assertThat(sandbox.checked(url)).hasToString(url);
    else
      assertThatThrownBy(() -> sandbox.checked(url)).hasFieldOrProperty("code");
  }

  private static Places places(Set<String> inside) {
    return new Places(new EventSettings("urn:test", List.of(), Duration.ofSeconds(1), 1, inside, "",
        Duration.ofDays(1)));
  }
}
