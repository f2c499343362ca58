package no.fakturahub.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BounceAddressTest {

  private static final UUID DELIVERY = UUID.randomUUID();

  @ParameterizedTest
  @ValueSource(strings = {"retur+*@nordlys.example", "*@retur.nordlys.example",
      "retur=*@nordlys.example"})
  void whatComesBackNamesItsDelivery(String form) {
    var bounces = new BounceAddress(form);

    assertThat(bounces.deliveryIn("Mail to <" + bounces.of(DELIVERY) + ">, and more"))
        .hasValue(DELIVERY);
    assertThat(bounces.deliveryIn(bounces.of(DELIVERY).toUpperCase(Locale.ROOT)))
        .hasValue(DELIVERY);
    assertThat(bounces.deliveryIn("kari@example.no")).isEmpty();
    assertThat(bounces.deliveryIn(bounces.of(DELIVERY).replace("example", "evil"))).isEmpty();
  }

  @Test
  void oneAddressForAllNamesNone() {
    var bounces = new BounceAddress("retur@nordlys.example");

    assertThat(bounces.of(DELIVERY)).isEqualTo("retur@nordlys.example");
    assertThat(bounces.deliveryIn(bounces.of(DELIVERY))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "retur", "a b+*@x.no", "retur+*", "*+*@nordlys.example",
      "an-address-that-is-long-already+*@nordlys.example", "retur+*@x.no\r\nBcc: a@b.no"})
  void whatNoMailCanBeSentFromIsRefused(String form) {
    assertThatThrownBy(() -> new BounceAddress(form)).isInstanceOf(IllegalArgumentException.class);
  }
}
