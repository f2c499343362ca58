package no.fakturahub.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import no.fakturahub.customer.Language;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  private static final Phrases NB = Phrases.in(Language.NB);
  private static final Phrases EN = Phrases.in(Language.EN);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"0|0,00|0.00", "5|0,05|0.05", "123450|1 234,50|1,234.50",
      "100000000|1 000 000,00|1,000,000.00", "99999|999,99|999.99", "-123450|−1 234,50|−1,234.50",
      "-5|−0,05|−0.05", "9223372036854775807|92 233 720 368 547 758,07|92,233,720,368,547,758.07"})
  void writesAmounts(long ore, String nb, String en) {
    assertThat(NB.money(new Money(ore))).isEqualTo(nb.replace(' ', '\u00A0'));
    assertThat(EN.money(new Money(ore))).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"2|0|2", "2.500|0|2,5", "0.000125|2|0,000125",
      "1E+3|0|1 000",
      "1E+3|2|1 000,00", "12345.6789|2|12 345,6789", "0|2|0,00", "-1|0|−1"})
  void writesNumbers(BigDecimal number, int decimals, String nb) {
    assertThat(NB.number(number, decimals)).isEqualTo(nb.replace(' ', '\u00A0'));
  }

  @Test
  void writesDatesUnitsAndCountries() {
    var day = LocalDate.of(2026, 12, 4);
    assertThat(NB.date(day)).isEqualTo("04.12.2026");
    assertThat(EN.date(day)).isEqualTo("4 December 2026");
    assertThat(NB.unit("EA")).isEqualTo("stk");
    assertThat(EN.unit("HUR")).isEqualTo("hours");
    assertThat(NB.unit("XYZ")).isEqualTo("XYZ");
    assertThat(NB.country("SE")).isEqualTo("Sverige");
    assertThat(EN.country("DE")).isEqualTo("Germany");
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(phrases("nb").stringPropertyNames()).isEqualTo(phrases("en").stringPropertyNames());
    assertThatThrownBy(() -> NB.text("nothing.such")).hasMessageContaining("nothing.such");
  }

  private static Properties phrases(String language) throws IOException {
    var phrases = new Properties();
    try (var in = new InputStreamReader(Objects.requireNonNull(PhrasesTest.class
        .getResourceAsStream("/paper/phrases_" + language + ".properties")),
        StandardCharsets.UTF_8)) {
      phrases.load(in);
    }
    return phrases;
  }
}
