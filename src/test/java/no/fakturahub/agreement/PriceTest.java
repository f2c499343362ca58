package no.fakturahub.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import no.fakturahub.agreement.Price.AtLeast;
import no.fakturahub.agreement.Price.Each;
import no.fakturahub.agreement.Price.Graduated;
import no.fakturahub.agreement.Price.Packages;
import no.fakturahub.agreement.Price.Part;
import no.fakturahub.agreement.Price.Tier;
import no.fakturahub.agreement.Price.Volume;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTest {

  private static final List<Tier> TIERS = List.of(tier("10", "5"), tier("100", "4"),
      tier(null, "3"));

  @ParameterizedTest(name = "{0} cost {1}")
  @CsvSource({"0, 0.00", "1, 5.00", "10, 50.00", "11, 54.00", "100, 410.00", "101, 413.00",
      "10.5, 52.00"})
  void eachTierAtItsOwnPrice(String quantity, String cost) {
    assertThat(cost(new Graduated(TIERS), quantity)).isEqualTo(cost);
  }

  @ParameterizedTest(name = "{0} cost {1}")
  @CsvSource({"0, 0.00", "10, 50.00", "11, 44.00", "100, 400.00", "101, 303.00"})
  void theWholeAtThePriceItReaches(String quantity, String cost) {
    assertThat(cost(new Volume(TIERS), quantity)).isEqualTo(cost);
  }

  @ParameterizedTest(name = "{0} cost {1}")
  @CsvSource({"0, 0.00", "1, 9.00", "50, 9.00", "50.1, 18.00", "100, 18.00"})
  void begunPackages(String quantity, String cost) {
    assertThat(cost(new Packages(new BigDecimal("50"), new BigDecimal("9")), quantity))
        .isEqualTo(cost);
  }

  @ParameterizedTest(name = "{0} cost {1}")
  @CsvSource({"0, 99.00", "19, 99.00", "20, 100.00"})
  void neverLessThanTheMinimum(String quantity, String cost) {
    assertThat(cost(new AtLeast(new BigDecimal("99"), new Each(new BigDecimal("5"))), quantity))
        .isEqualTo(cost);
  }

  @Test
  void anAdjustedPriceIsRoundedEachToTheOre() {
    assertThat(cost(new Each(new BigDecimal("9.99")).times(new BigDecimal("1.0333")), "10"))
        .isEqualTo("103.20");
  }

  @Test
  void tiersThatDoNotRiseOrHaveNoEndCannotExist() {
    assertThatThrownBy(() -> new Volume(List.of(tier("10", "5"), tier("10", "4"),
        tier(null, "3")))).hasMessageContaining("rise");
    assertThatThrownBy(() -> new Graduated(List.of(tier("10", "5")))).hasMessageContaining("end");
    assertThatThrownBy(() -> new Graduated(List.of())).hasMessageContaining("end");
  }

  private static String cost(Price price, String quantity) {
    return price.of(new BigDecimal(quantity)).stream().map(Part::net)
        .reduce(Money.ZERO, Money::plus).toString();
  }

  private static Tier tier(@Nullable String upTo, String each) {
    return new Tier(upTo == null ? null : new BigDecimal(upTo), new BigDecimal(each));
  }
}
