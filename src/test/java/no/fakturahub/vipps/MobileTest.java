package no.fakturahub.vipps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

  @ParameterizedTest
  @ValueSource(strings = {"91234567", "912 34 567", "+47 91 23 45 67", "004791234567",
      "4791234567"})
  void aNorwegianMobileNumberIsKnownHoweverItIsWritten(String phone) {
    assertThat(Mobile.of(phone)).contains(new Mobile("4791234567"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "22000000", "+46 70 123 45 67", "9123456", "912345678",
      "+47 22 00 00 00", "580012345678"})
  void anythingElseIsNone(String phone) {
    assertThat(Mobile.of(phone)).isEmpty();
  }

  @Test
  void itIsShownAsPeopleWriteIt() {
    assertThat(new Mobile("4741234567")).hasToString("+47 412 34 567");
    assertThatIllegalArgumentException().isThrownBy(() -> new Mobile("+4741234567"));
  }
}
