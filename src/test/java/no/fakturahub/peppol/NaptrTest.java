package no.fakturahub.peppol;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaptrTest {

  @ParameterizedTest
  @ValueSource(strings = {"!.*!https://smp.elma-smp.no/!", "!^.*$!https://smp.elma-smp.no/!",
      "#.*#https://smp.elma-smp.no/#"})
  void theAddressStandsBetweenTheMarks(String regexp) {
    assertThat(Naptr.smp(List.of(record(100, "Meta:SMP", regexp))).map(URI::getHost))
        .hasValue("smp.elma-smp.no");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "!.*!", "!.*!!", "!a!https://smp.example/!", "!.*!ldap://smp.example/!",
          "!.*!https://!", "!.*!https://smp example/!", "!.*!https://smp.example/"})
  void whatIsNotUnderstoodIsNoAddress(String regexp) {
    assertThat(Naptr.smp(List.of(record(100, "Meta:SMP", regexp)))).isEmpty();
  }

  @Test
  void theLowestOrderComesFirst() {
    assertThat(Naptr.smp(List.of(record(200, "Meta:SMP", "!.*!https://b.example/!"),
        record(100, "Meta:SMP", "!.*!https://a.example/!"))))
        .hasValue(URI.create("https://a.example/"));
  }

  @Test
  void anotherServiceIsNotOurs() {
    assertThat(Naptr.smp(List.of(record(1, "Meta:CPP", "!.*!https://a.example/!")))).isEmpty();
  }

  private static Naptr record(int order, String service, String regexp) {
    return new Naptr(order, 10, "U", service, regexp);
  }
}
