package no.fakturahub.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"kari@example.no", " kari.nordmann+faktura@post.example.no ", "a@b.no",
      "o'brien@example.com", "x_-y@sub-domain.example.co"})
  void isOne(String text) {
    assertThat(EmailAddress.of(text)).hasValue(new EmailAddress(text.strip()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kari", "@example.no", "kari@", "kari@localhost", "a b@example.no",
      "a@example.no,b@example.no", "a@example.no;b@example.no", "<a@example.no>",
      "Kari <a@example.no>", "a@example.no\r\nBcc: b@example.no", "a\r\n@example.no",
      "a@exa\nmple.no", ".a@example.no", "a..b@example.no", "a@-example.no", "a@example..no",
      "\"a b\"@example.no", "a@[127.0.0.1]", "a@b@example.no", "a@example.no\u0000",
      "a@example.no\u2028b", "(x)a@example.no", "a@example.n"})
  void isNone(String text) {
    assertThat(EmailAddress.of(text)).isEmpty();
  }

  @Test
  void aNorwegianDomainIsWrittenAsMailServersWriteIt() {
    assertThat(EmailAddress.of("ola@blåbær.no"))
        .hasValue(new EmailAddress("ola@xn--blbr-roah.no"));
  }

  @Test
  void noneIsNone() {
    assertThat(EmailAddress.of(null)).isEmpty();
    assertThat(EmailAddress.of("a".repeat(250) + "@example.no")).isEmpty();
    assertThat(EmailAddress.of("a@" + "b.".repeat(5_000) + "no")).isEmpty();
  }

  @Test
  void itsDomainIsWhatFollowsTheAt() {
    assertThat(new EmailAddress("faktura@nordlys.example").domain()).isEqualTo("nordlys.example");
  }
}
