package no.fakturahub.avtalegiro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeriesTest {

  @Test
  void numbersBeginAgainWhenSevenDigitsAreUsedUp() {
    assertThat(Series.after(0)).isEqualTo(1);
    assertThat(Series.after(41)).isEqualTo(42);
    assertThat(Series.after(9_999_999)).isEqualTo(1);
  }

  @Test
  void aNumberIsTakenForTwelveMonthsAndADay() {
    var used = LocalDate.of(2026, 11, 23);

    assertThat(Series.isFree(used, LocalDate.of(2027, 11, 23))).isFalse();
    assertThat(Series.isFree(used, LocalDate.of(2027, 11, 24))).isFalse();
    assertThat(Series.isFree(used, LocalDate.of(2027, 11, 25))).isTrue();
  }
}
